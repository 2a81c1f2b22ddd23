import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { cookieSeconds } from '@/lib/platform/auth/cookie';
import { authOptions } from '@/lib/platform/auth/options';
import { realNow } from '@/lib/platform/clock';

/** What next-auth may still answer: who is signed in, and what an identity provider will need one day. */
const open = new Set(['session', 'csrf', 'providers']);

type Context = Readonly<{ params: Promise<{ nextauth: string[] }> }>;

/** next-auth's own door: reading only. It signs nobody in or out; null is "there is nothing here". */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response | null> {
  const [action = '', ...rest] = (await context.params).nextauth;
  if (!open.has(action) || rest.length > 0) return null;
  const expires = new Date(realNow().getTime() + cookieSeconds * 1000).toISOString();
  const options = authOptions((viewer) => ({ user: { name: viewer.name }, expires }));
  const response: unknown = await NextAuth(request, { params: context.params }, options);
  return response instanceof Response ? response : null;
}
