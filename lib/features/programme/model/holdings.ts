/** How many facts of each kind the portal holds; what is invented for the demonstration is not counted. */
export type Holdings = Readonly<{
  /** Documents of the provinces. */
  documents: number;
  /** Documents of central bodies. */
  national: number;
  claims: number;
  /** Published figures of indices. */
  observations: number;
  milestones: number;
  terms: number;
}>;
