import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export type Totals = Readonly<{ passed: number; failed: number }>;

const vitest = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((each) => ({ passed: each.numPassedTests, failed: each.numFailedTests }));

const playwright = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

/** What a report of Vitest or Playwright counts; a run that failed without counting a test counts one. */
export async function readTotals(file: string, succeeded: boolean): Promise<Totals> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const read = z.union([vitest, playwright]).safeParse(JSON.parse(text));
  const { passed, failed } = read.success ? read.data : { passed: 0, failed: 0 };
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

export function sum(all: readonly Totals[]): Totals {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
