/**
 * How complete what was asked is, in two numbers that are never merged: `said` completed by those who answered, and of
 * these `proven` by at least one document that has not been withdrawn. `asked` leaves out what does not apply.
 */
export type Completeness = Readonly<{ asked: number; said: number; proven: number }>;

const nothing: Completeness = { asked: 0, said: 0, proven: 0 };

/** The sum of several; nothing asked of nobody. */
export function addUp(parts: readonly Completeness[]): Completeness {
  return parts.reduce(
    (sum, { asked, said, proven }) => ({
      asked: sum.asked + asked,
      said: sum.said + said,
      proven: sum.proven + proven,
    }),
    nothing,
  );
}

/** A part of what was asked in percent, 0–100; null where nothing was asked, which is not zero. */
export function shareOf(part: number, { asked }: Pick<Completeness, 'asked'>): number | null {
  return asked === 0 ? null : (part / asked) * 100;
}
