import type { CitedPage } from '@/lib/features/citations/model/snapshot';
import { institutionOf } from '@/lib/features/claims/model/institution';
import { listOpenClaims } from '@/lib/features/claims/queries/open-claims';
import { choose, fullestYearBy, isMerged, yearsOf } from '@/lib/features/indicators/model/coverage';
import { measureSlug, slugOf } from '@/lib/features/indicators/model/indicator';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { findMeasure, taskNumberOf, wordOf } from '@/lib/features/provinces/model/measure';
import { bordersOn } from '@/lib/features/provinces/model/unit';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';

/** What the address of the overview asks of an index. */
type Asked = Readonly<{ measure: string; year: string | undefined; borders: string | undefined }>;

/** The component and year an index is shown in when its address says no more, by the rule of its page. */
async function ofIndex(page: CitedPage): Promise<CitedPage | null> {
  const coverage = await listCoverage(visitor);
  const own = coverage.filter(({ indicator }) => slugOf(indicator) === page.params['code']);
  const choice = choose(own, { year: page.state['year'], component: page.state['component'] });
  if (choice === null) return null;
  return { ...page, state: { component: choice.component, year: String(choice.year) } };
}

/** An index by the word of the overview's measure, in the year the overview shows; in today's borders as asked. */
async function ofIndexMeasure({ measure, year, borders }: Asked, day: IsoDay): Promise<CitedPage | null> {
  const coverage = await listCoverage(visitor);
  const own = coverage.find(({ indicator, component }) => measureSlug(indicator, component) === measure);
  if (own === undefined) return null;
  const { indicator, component } = own;
  const years = yearsOf(
    coverage.filter((row) => row.indicator === indicator),
    component,
  );
  const held =
    year === undefined ? fullestYearBy(years, day) : years.find((row) => String(row.year) === year);
  if (held === undefined) return null;
  const shown = String(held.year);
  return borders === 'current' && !isMerged(held)
    ? { screen: 'home', params: {}, state: { measure, year: shown, borders } }
    : { screen: 'indicator', params: { code: slugOf(indicator) }, state: { component, year: shown } };
}

/** The map and table of the overview: of one task, or of an index as the page of that index shows it. */
async function ofMeasure(page: CitedPage, day: IsoDay): Promise<CitedPage | null> {
  const { measure = '', year, borders } = page.state;
  const number = taskNumberOf(measure);
  if (number === null && !counted.includes(measure)) return ofIndexMeasure({ measure, year, borders }, day);
  if ((borders ?? usualBorders[bordersOn(day)]) === 'current') {
    const word = measure === '' ? await usualMeasure(day) : measure;
    return { ...page, state: { measure: word, borders: 'current' } };
  }
  return number === null ? page : { screen: 'task', params: { number: String(number) }, state: {} };
}

const usualBorders = { '63': 'former', '34': 'current' } as const;

/** Facts and tasks completed stand in one row of each province. */
const counted = ['', 'tasks', 'committees', 'resolutions', 'plans'];

/** The measure the overview shows when none is asked for. */
async function usualMeasure(day: IsoDay): Promise<string> {
  const usual = findMeasure(undefined, { tasks: await listTaskProgress(visitor, day), indices: [] });
  return usual === null ? '' : wordOf(usual);
}

/** Claims on an institutional fact are shown beside the record of the newest one's day. */
async function ofClaim(page: CitedPage): Promise<CitedPage> {
  const { subject = '' } = page.params;
  if (page.state['date'] !== undefined || institutionOf(subject) === null) return page;
  const asked = { subject: [subject], type: 'reported', sort: '-date' } as const;
  const { rows } = await listOpenClaims(visitor, asked, { limit: 1, offset: 0 });
  const day = rows[0]?.own_day;
  return day == null ? page : { ...page, state: { ...page.state, date: day } };
}

/** The page on which the cited figures are at home, with all that it settles by itself; null for one that has none. */
export async function figuresOf(page: CitedPage, day: IsoDay): Promise<CitedPage | null> {
  if (page.screen === 'indicator') return ofIndex(page);
  if (page.screen === 'home') return ofMeasure(page, day);
  return page.screen === 'claim' ? ofClaim(page) : page;
}
