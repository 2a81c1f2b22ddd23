import type { CitedList } from '@/app/open-data/cited-columns';
import { citedLists } from '@/app/open-data/cited-lists';
import { citedTitle } from '@/app/open-data/cited-title';
import { figuresOf } from '@/app/open-data/figures-of';
import { findResource } from '@/app/open-data/resources';
import type { Cell, CitedPage, CitedPart, Snapshot } from '@/lib/features/citations/model/snapshot';
import { listOpenTasks } from '@/lib/features/programme/queries/open-tasks';
import type { OpenRow } from '@/lib/platform/api/resource';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';
import { env } from '@/lib/platform/env';

/** More than any page shows; a longer list is too large to be cited anyway. */
const part = { limit: 1000, offset: 0 };

const cellOf = (value: OpenRow[string] | undefined): Cell =>
  typeof value === 'object' && value !== null ? value.join(', ') : (value ?? null);

/** The names of tasks, by year and number, for the answers that only number them. */
async function taskNames(): Promise<ReadonlyMap<string, OpenRow>> {
  const { rows } = await listOpenTasks(visitor, {}, { limit: 10_000, offset: 0 });
  return new Map(
    rows.map((task) => [`${task.year} ${task.number}`, { task_vi: task.short_vi, task_en: task.short_en }]),
  );
}

async function readPart({ resource, keys, columns, query }: CitedList): Promise<CitedPart> {
  const read = findResource(resource)?.read(query);
  const listed = read?.success === true ? await read.data.list(part) : { rows: [] };
  const names = columns.includes('task_vi') ? await taskNames() : new Map<string, OpenRow>();
  const rows = listed.rows.map((row) => {
    const named = { ...row, ...names.get(`${String(row['year'])} ${String(row['task'])}`) };
    return columns.map((column) => cellOf(named[column as keyof typeof named]));
  });
  return { resource, keys, columns, rows };
}

/** The figures of a page as they are on a day; null where it has none. */
export async function takeSnapshot(page: CitedPage, asOf: IsoDay): Promise<Snapshot | null> {
  const shown = await figuresOf(page, asOf);
  if (shown === null) return null;
  const parts = await Promise.all(citedLists(shown, asOf).map(readPart));
  const filled = parts.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  const cited = { page: shown, asOf };
  const [vi, en] = await Promise.all([citedTitle('vi', cited, filled), citedTitle('en', cited, filled)]);
  const title = { vi, en };
  return { version: 1, page, asOf, title, isInvented: env().DEMO, licence: 'MIT', parts: filled };
}
