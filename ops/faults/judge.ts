import { tell } from '@/ops/bench/record';
import { StartFailure } from '@/ops/failure';
import { findBreaches, properties } from '@/ops/faults/properties';
import type { Figures } from '@/ops/faults/run';
import type { Trial } from '@/ops/faults/trials';
import type { AnyWorld } from '@/ops/faults/world';
import { say } from '@/ops/progress';

type Titled = Pick<Trial, 'row' | 'title'>;

export function tellHeadings(): void {
  tell(`${''.padEnd(52)}  times     ok unknown refused  reads failed  back s`);
}

/** What was seen while one kind of fault was tried so many times. */
export function tellFigures({ row, title }: Titled, times: number, { acts, ...seen }: Figures): void {
  const counts = [times, acts.ok, acts.unknown, acts.refused, seen.reads, seen.failed];
  const columns = counts.map((count) => String(count).padStart(7)).join('');
  tell(`${row}  ${title.padEnd(46)}${columns}  ${(seen.recovered / 1000).toFixed(1).padStart(6)}`);
}

/** Every promise against everything that is there; the first that was broken ends the drill. */
export async function judge({ journal, truth }: AnyWorld): Promise<void> {
  const breaches = findBreaches(journal, await truth());
  const acknowledged = journal.acts.filter(({ told }) => told.outcome === 'ok').length;
  tell(
    `\n${String(journal.acts.length)} acts and ${String(journal.reads.length)} readings on record, ${String(acknowledged)} acts acknowledged`,
  );
  for (const property of properties) {
    const found = breaches.filter((breach) => breach.property === property);
    tell(`${property}  ${found.length === 0 ? 'holds' : `BROKEN ${String(found.length)} times`}`);
    for (const { what } of found.slice(0, 10)) say(`      ${what}`);
  }
  if (breaches.length > 0)
    throw new StartFailure(`${String(breaches.length)} lời hứa bị phá (promises were broken).`);
}
