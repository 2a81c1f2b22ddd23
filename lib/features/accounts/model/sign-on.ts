import type { Locale } from '@/lib/i18n/locale';

/** Why single sign-on did not lead in, and how the page that says so answers. */
export const signOnProblems = {
  cancelled: 403,
  stray: 400,
  clock: 502,
  untrusted: 502,
  away: 503,
  'not-afresh': 403,
  'one-factor': 403,
  unknown: 403,
  disabled: 403,
  another: 403,
  taken: 409,
  'link-dead': 404,
  'signed-out': 403,
  unavailable: 503,
} as const;

export type SignOnProblem = keyof typeof signOnProblems;

/** What coming back from the provider led to. */
export type SignOnEnd<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problem: SignOnProblem }>;

/** The word of the address under which the page is told what went wrong. */
export const problemWord: Readonly<Record<Locale, string>> = { vi: 'loi', en: 'problem' };

/** A problem named in an address; anything else names none. */
export function readProblem(text: unknown): SignOnProblem | null {
  return typeof text === 'string' && Object.hasOwn(signOnProblems, text) ? (text as SignOnProblem) : null;
}
