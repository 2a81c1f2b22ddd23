import { citedLists, type CitedList } from '@/app/open-data/cited-lists';
import { citedTitle } from '@/app/open-data/cited-title';
import { findResource } from '@/app/open-data/resources';
import type { Cell, CitedPage, CitedPart, Snapshot } from '@/lib/features/citations/model/snapshot';
import { choose } from '@/lib/features/indicators/model/coverage';
import { slugOf } from '@/lib/features/indicators/model/indicator';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { listOpenTasks } from '@/lib/features/programme/queries/open-tasks';
import type { OpenRow } from '@/lib/platform/api/resource';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';
import { env } from '@/lib/platform/env';

/** More than any page shows; a longer list is too large to be cited anyway. */
const part = { limit: 500, offset: 0 };

const cellOf = (value: OpenRow[string] | undefined): Cell =>
  typeof value === 'object' && value !== null ? value.join(', ') : (value ?? null);

/** The names of tasks, by year and number, for the answers that only number them. */
async function taskNames(): Promise<ReadonlyMap<string, OpenRow>> {
  const { rows } = await listOpenTasks(visitor, {}, { limit: 10_000, offset: 0 });
  return new Map(
    rows.map((task) => [`${task.year} ${task.number}`, { task_vi: task.short_vi, task_en: task.short_en }]),
  );
}

/** What a page of an index shows when its address says no more: its component and year by the rule of the page. */
async function settled(page: CitedPage): Promise<CitedPage | null> {
  if (page.screen !== 'indicator') return page;
  const coverage = await listCoverage(visitor);
  const own = coverage.filter(({ indicator }) => slugOf(indicator) === page.params['code']);
  const choice = choose(own, { year: page.state['year'], component: page.state['component'] });
  if (choice === null) return null;
  return { ...page, state: { component: choice.component, year: String(choice.year) } };
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
  const shown = await settled(page);
  const parts = await Promise.all(shown === null ? [] : citedLists(shown, asOf).map(readPart));
  const filled = parts.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  const [vi, en] = await Promise.all([citedTitle('vi', page, filled), citedTitle('en', page, filled)]);
  const title = { vi, en };
  return { version: 1, page, asOf, title, isInvented: env().DEMO, licence: 'MIT', parts: filled };
}
