/** Why and when a session ends. */
export type End = Readonly<{
  why: 'sign-out' | 'replaced' | 'password' | 'disabled' | 'ended' | 'factor' | 'sign-on';
  now: Date;
}>;

/** What a session is from its end on; what it began to set up goes with it. */
export function ended({ why, now }: End) {
  return { revokedAt: now, revokedWhy: why, startedSecret: null, startedAt: null };
}
