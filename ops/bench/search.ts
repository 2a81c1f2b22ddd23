import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { percentile, timed } from '@/ops/bench/load';
import { root } from '@/ops/folders';
import { tell } from '@/ops/bench/record';

const questions = 200;
const file = path.join(root, 'tests/integration/search/queries.csv');
const rows = z.array(z.object({ query: z.string(), locale: z.enum(['vi', 'en']) }));

/** Milliseconds of different questions one after another, each page made anew as every answer is. */
export async function measureSearch(origin: string): Promise<void> {
  const asked = rows.parse(parse(await readFile(file, 'utf8'), { columns: true })).slice(0, questions);
  const taken: number[] = [];
  await timed(`${origin}/tim-kiem?q=lang`);
  for (const { query, locale } of asked) {
    const address = locale === 'vi' ? '/tim-kiem' : '/en/search';
    taken.push(await timed(`${origin}${address}?q=${encodeURIComponent(query)}`));
  }
  const [median, p95] = [0.5, 0.95].map((share) => percentile(taken, share).toFixed(0));
  tell(
    `\nsearch, ${String(asked.length)} questions             median ${median ?? ''} ms, p95 ${p95 ?? ''} ms (bar: 50)`,
  );
}
