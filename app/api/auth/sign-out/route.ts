import type { NextRequest } from 'next/server';
import { signOut } from '@/lib/features/accounts/commands/sign-in';
import { toLocale } from '@/lib/i18n/locale';
import { takeSessionCookie } from '@/lib/platform/auth/cookie';
import { currentStanding } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import { isSameOrigin } from '@/lib/platform/origin';
import { href } from '@/lib/platform/routes';

export const dynamic = 'force-dynamic';

async function localeOf(request: NextRequest) {
  const form = await request.formData().catch(() => null);
  const asked = form?.get('locale');
  return toLocale(typeof asked === 'string' ? asked : '');
}

/** Signing out is a plain form, not an action: only a handler can tell the browser to forget what it kept. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response('Forbidden', { status: 403 });
  const locale = await localeOf(request);
  const standing = await currentStanding();
  if (standing !== null) await signOut(standing.person);
  await takeSessionCookie();
  const headers = {
    location: withDone(locale, href(locale, 'signIn'), 'signed-out'),
    'clear-site-data': '"cache", "storage"',
    'cache-control': 'private, no-store',
  };
  return new Response(null, { status: 303, headers });
}
