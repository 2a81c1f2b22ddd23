import { kept, type CitedList } from '@/app/open-data/cited-columns';
import type { CitedPage, CitedScreen } from '@/lib/features/citations/model/snapshot';
import { institutionOf } from '@/lib/features/claims/model/institution';
import { unitsDay } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/day';

type Words = CitedPage['state'];

/** The registry in the words of its list; a year is that of issue. */
function registry({ year, provinces: province, ...others }: Words): Words {
  const ofYear = { 'issued-from': `${year ?? ''}-01-01`, 'issued-to': `${year ?? ''}-12-31` };
  return { ...others, ...(province && { province }), ...(year === undefined ? {} : ofYear) };
}

/** What else is on record of a document that is cited by itself. */
const about = ['existed_by', 'not_before', 'issuer', 'signatory', 'title', 'period_from', 'period_to', 'url'];

/** Beside the claims on one of the three facts, what documents prove of it, province by province. */
function provable(subject: string, date: IsoDay): readonly CitedList[] {
  return institutionOf(subject) === null ? [] : [kept.proven({ date: unitsDay(date) })];
}

type Lists = (page: CitedPage, date: IsoDay) => readonly CitedList[];

const lists: Readonly<Record<CitedScreen, Lists>> = {
  home: ({ state: { borders, measure = '', year } }, date) =>
    borders === 'current'
      ? [kept.merged({ measure, date, ...(year && { year }) })]
      : [kept.proven({ date: unitsDay(date) })],
  provinces: ({ state: { region, q } }, date) => [
    kept.proven({ date: unitsDay(date), ...(region && { region }), ...(q && { q }) }),
  ],
  compare: ({ state: { provinces: province } }, date) =>
    province === undefined
      ? []
      : [
          kept.proven({ date: unitsDay(date), province }),
          kept.reported(['province_name', 'task', 'task_vi', 'task_en'], { date, province, sort: 'task' }, 2),
          kept.stood({ date, group: 'province', key: province }),
        ],
  province: ({ params: { slug = '' } }, date) => [
    kept.proven({ date: unitsDay(date), province: slug }),
    kept.reported(['task', 'task_vi', 'task_en'], { date, province: slug, sort: 'task' }),
    kept.stood({ date, group: 'province', key: slug }),
    kept.observed({ province: slug, sort: 'year' }, 4),
    kept.written([], { province: slug }),
  ],
  tasks: (_, date) => [kept.asked(date)],
  task: ({ params: { number = '' } }, date) => [
    kept.reported(['province_name'], { date, task: number, sort: 'province' }),
    kept.stood({ date, group: 'task', key: number }),
  ],
  documents: ({ state }) => [kept.written([], registry(state))],
  document: ({ params: { id = '' } }, date) => [
    kept.written([...about, 'standing', 'counts_as', 'evidence', 'source'], { id, date }),
  ],
  claims: () => [kept.claimed({})],
  claim: ({ params: { subject = '' }, state }, date) => [
    kept.claimed({ subject }),
    ...provable(subject, state['date'] ?? date),
  ],
  programme: () => [kept.aimed()],
  indicators: () => [kept.described()],
  indicator: ({ params: { code = '' }, state: { component = '', year = '' } }) => [
    kept.observed({ indicator: code.toUpperCase(), component, year }),
  ],
  trends: ({ state: { group = 'national' } }, date) => [
    kept.stood({ date, group }),
    kept.met({ date, group: group === 'region' ? 'region' : 'national' }),
  ],
};

/** The lists behind a page on a day, of an index with its component and year; none for a page whose question they cannot answer. */
export function citedLists(page: CitedPage, date: IsoDay): readonly CitedList[] {
  return lists[page.screen](page, date);
}
