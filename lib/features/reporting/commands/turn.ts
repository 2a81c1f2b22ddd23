const tails = new Map<string, Promise<unknown>>();

/**
 * Lets the writers of one report wait for each other here, before they take a connection: a burst of clicks on one
 * report cannot use up the connections of everyone. The truth is kept by the row's lock, in every process.
 */
export async function inTurn<T>(reportId: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(reportId) ?? Promise.resolve();
  const mine = before.then(work);
  const tail = mine.catch(() => undefined);
  tails.set(reportId, tail);
  try {
    return await mine;
  } finally {
    if (tails.get(reportId) === tail) tails.delete(reportId);
  }
}
