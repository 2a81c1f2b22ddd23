import type { NextRequest } from 'next/server';
import { answerAuth } from '@/lib/platform/auth/handler';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ nextauth: string[] }> }>;

function refusal(status: 404 | 405, title: string): Response {
  return Response.json(
    { type: 'about:blank', title, status },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return (await answerAuth(request, context)) ?? refusal(404, 'Not found');
}

/** Nobody signs in here: the sign-in page's own action checks passwords, counts failures and works without script. */
export function POST(): Response {
  return refusal(405, 'Method not allowed');
}
