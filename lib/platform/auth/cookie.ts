import { encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { sessionRules } from '@/lib/platform/auth/session-rules';
import { env } from '@/lib/platform/env';

/** The session's cookie; over HTTPS its name forbids a subdomain or a plain connection to set it. */
export function sessionCookie() {
  const secure = env().PUBLIC_URL.startsWith('https:');
  return {
    name: secure ? '__Host-session' : 'session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/** Lifetime in seconds; the row in the table decides, this only lets browsers forget. */
export const cookieSeconds = sessionRules.absoluteMinutes * 60;

/** The cookie's value: an encrypted token that holds the opaque id and nothing else. */
export function sealSession(sid: string): Promise<string> {
  return encode({ token: { sid }, secret: env().AUTH_SECRET, maxAge: cookieSeconds });
}

/** Gives the browser its session; a value it brought along is replaced, so none can be planted. */
export async function giveSessionCookie(sid: string): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, await sealSession(sid), { ...options, maxAge: cookieSeconds });
}

/** Takes the session from the browser; the row is ended by the command. */
export async function takeSessionCookie(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}
