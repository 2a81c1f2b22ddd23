import autocannon from 'autocannon';

export type Load = Readonly<{ perSecond: number; p99: number }>;

/** Requests per second and the 99th percentile in milliseconds of one address under ten connections. */
export async function load(url: string, seconds: number): Promise<Load> {
  const result = await autocannon({ url, connections: 10, duration: seconds });
  if (result.non2xx + result.errors > 0) throw new Error(`${url} refused ${String(result.non2xx)} requests`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** The higher of two values at a share of the sorted list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds of one whole answer. */
export async function timed(url: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}`);
  return performance.now() - begun;
}

/** Median and 99th percentile of the first answer after each expiry. */
export async function fresh(
  url: string,
  expire: () => Promise<void>,
  times: number,
): Promise<Readonly<{ median: number; p99: number }>> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    await expire();
    taken.push(await timed(url));
  }
  return { median: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}
