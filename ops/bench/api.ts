import type { BenchDatabase } from '@/ops/bench/database';
import { percentile, timed } from '@/ops/bench/load';
import { fillTenYears } from '@/ops/bench/ten-years';
import { resourceNames } from '@/lib/platform/api/names';
import { tell } from '@/ops/bench/record';

const rounds = 30;

/** A connection keeps the plan of a statement it was asked some times before. */
const warming = 24;

const lists = [
  ...resourceNames.map((name) => `/api/v1/${name}`),
  '/api/v1/progress?period=2022-10',
  '/api/v1/progress?date=2022-09-20',
  '/api/v1/progress?period=all',
];

const tags = [
  ...['national', 'provinces', 'tasks', 'documents', 'claims'],
  ...['committees', 'programme', 'reporting', 'indicators'],
];

/** The 95th percentile in milliseconds of one list whose answer nobody has kept. */
async function uncached(url: string, database: BenchDatabase): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < warming + rounds; round += 1) {
    await database.expire(tags);
    taken.push(await timed(url));
  }
  return percentile(taken.slice(warming), 0.95);
}

/** The archive of everything is made half a minute after the last change: first, so that no list is measured beside it. */
async function measureAll(origin: string, database: BenchDatabase): Promise<readonly number[]> {
  const taken: number[] = [];
  await database.expire(tags);
  await timed(`${origin}/du-lieu/tat-ca.zip`);
  for (const list of lists) taken.push(await uncached(origin + list, database));
  return taken;
}

/** Every list of the API with one year of answers, and again with ten: the data stay in the benchmark's own portal. */
export async function measureApi(origin: string, database: BenchDatabase): Promise<void> {
  await database.fill(['analyze']);
  const one = await measureAll(origin, database);
  await fillTenYears(database);
  const ten = await measureAll(origin, database);
  tell('\nAPI list, uncached, p95 ms           one year  ten years  ratio (bar: 50, 1.2)');
  lists.forEach((list, index) => {
    const [before, after] = [one[index] ?? Number.NaN, ten[index] ?? Number.NaN];
    const figures = [
      before.toFixed(0).padStart(8),
      after.toFixed(0).padStart(9),
      (after / before).toFixed(2),
    ];
    tell(`${list.padEnd(36)} ${figures.join('  ')}`);
  });
}
