/** One report as it was published: a revision that a reviewer accepted. A later one of the same period is a correction. */
export type Publication = Readonly<{
  /** Of the revision; the same for ever. */
  id: string;
  receipt: string;
  period: string;
  n: number;
  slug: string;
  /** As the unit was called on the day of the decision. */
  name: string;
  nameEn: string;
  /** ISO instants. */
  submittedAt: string;
  decidedAt: string;
  /** Answers that differ from those published before. */
  changed: number;
  isInForce: boolean;
}>;
