import type { Cell, CitedPart, Snapshot } from '@/lib/features/citations/model/snapshot';

type Row = readonly Cell[];

/** A row that is no longer what was cited; null on the side on which there is none. */
export type Change = Readonly<{ then: Row | null; now: Row | null }>;

export type ChangedPart = Readonly<{ part: CitedPart; changes: readonly Change[] }>;

const keyOf = (part: CitedPart, row: Row) => JSON.stringify(row.slice(0, part.keys));

const rowsByKey = (part: CitedPart | undefined) =>
  new Map(part === undefined ? [] : part.rows.map((row) => [keyOf(part, row), row] as const));

function changesOf(then: CitedPart, now: CitedPart | undefined): readonly Change[] {
  const [before, after] = [rowsByKey(then), rowsByKey(now)];
  const known = [...before].flatMap(([key, row]) => {
    const current = after.get(key) ?? null;
    return JSON.stringify(current) === JSON.stringify(row) ? [] : [{ then: row, now: current }];
  });
  const added = [...after].flatMap(([key, row]) => (before.has(key) ? [] : [{ then: null, now: row }]));
  return [...known, ...added];
}

/** What is different now, list by list; none where nothing is. */
export function differences(then: Snapshot, now: Snapshot): readonly ChangedPart[] {
  return then.parts.flatMap((part) => {
    const changes = changesOf(
      part,
      now.parts.find((each) => each.resource === part.resource),
    );
    return changes.length === 0 ? [] : [{ part, changes }];
  });
}
