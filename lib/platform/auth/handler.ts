import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { cookieSeconds } from '@/lib/platform/auth/cookie';
import { authOptions } from '@/lib/platform/auth/options';
import { realNow } from '@/lib/platform/clock';

type Context = Readonly<{ params: Promise<{ nextauth: string[] }> }>;

/**
 * next-auth's own door: it tells a browser who is signed in, and nothing else – it signs nobody in or out and gives no
 * cookie. Null is "there is nothing here"; an identity provider will need more of it one day.
 */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response | null> {
  if ((await context.params).nextauth.join('/') !== 'session') return null;
  const expires = new Date(realNow().getTime() + cookieSeconds * 1000).toISOString();
  const options = authOptions(({ person, owes }) => {
    // Next-auth answers an exception as it does a visitor: with nothing.
    if (owes !== null) throw new Error('The second factor is owed.');
    return { user: { name: person.name }, expires };
  });
  const response: unknown = await NextAuth(request, { params: context.params }, options);
  if (!(response instanceof Response)) return null;
  response.headers.delete('set-cookie');
  return response;
}
