import type { JWT } from 'next-auth/jwt';
import { cookieSeconds, sessionCookie } from '@/lib/platform/auth/cookie';
import { standingOfSession } from '@/lib/platform/auth/session-store';
import type { Standing } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

async function liveStanding(sid: unknown): Promise<Standing> {
  const standing = typeof sid === 'string' ? await standingOfSession(sid, realNow()) : null;
  if (standing === null) throw new Error('This session has ended.');
  return standing;
}

/**
 * How next-auth reads our cookie: decrypt, then ask our table. It signs nobody in – our own action does – and an ended
 * session makes it answer as if there were no cookie. `onFailure` hears why, so that an outage is not taken for one.
 */
export function authOptions<S>(
  present: (standing: Standing) => S,
  onFailure: (error: unknown) => void = () => undefined,
) {
  return {
    secret: env().AUTH_SECRET,
    providers: [],
    session: { strategy: 'jwt' as const, maxAge: cookieSeconds },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/dang-nhap', error: '/dang-nhap' },
    callbacks: {
      jwt: ({ token }: { token: JWT }) => ({ sid: token['sid'] }),
      session: async ({ token }: { token: JWT }) => {
        try {
          return present(await liveStanding(token['sid']));
        } catch (error) {
          onFailure(error);
          throw error;
        }
      },
    },
    logger: {
      // An ended session is no error, and a tampered cookie is answered by being ignored.
      error: (code: string) => {
        if (code !== 'JWT_SESSION_ERROR') log('error', 'next-auth', { code });
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
