type Rows = Readonly<{
  editors: readonly Readonly<{ userId: string }>[];
  revisions: readonly Readonly<{ submittedById: string }>[];
}>;

/** Whoever ever wrote or sent any of a report: a leader who signed it sent it, and wrote nothing. */
export function handsIn({ editors, revisions }: Rows): readonly string[] {
  return [...editors.map(({ userId }) => userId), ...revisions.map(({ submittedById }) => submittedById)];
}
