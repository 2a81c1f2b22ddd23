import { expect, test } from 'vitest';
import { firstOccurrence, inCalendarOrder, type Observance } from '@/lib/features/programme/model/observance';
import type { DatedMilestone } from '@/lib/features/programme/model/outline';
import { byDueYear, type Target } from '@/lib/features/programme/model/target';
import { countKinds, passedBy, timelineOn, undecidedOn } from '@/lib/features/programme/model/timeline';

const milestone = (id: string, date: string | null, over: Partial<DatedMilestone> = {}): DatedMilestone => ({
  ...{ id, date, precision: 'day', recursOn: null, kind: 'policy', titleVi: id, titleEn: id },
  ...{ documentNumber: null, inForceOn: null, source: 'nguồn', evidence: 'found', note: null, noteVi: null },
  documentId: null,
  ...over,
});

const some = [
  milestone('b', '2022-03-06'),
  milestone('year', '2022-01-01', { precision: 'year', kind: 'event' }),
  milestone('every-year', null, { recursOn: '10-10', kind: 'observance' }),
  milestone('a', '2020-06-03'),
  milestone('c', '2022-12-31'),
];

test('the reader’s day stands among what happened, and what is known by its year at the head of it', () => {
  const years = timelineOn(some, '2022-12-16');
  expect(
    years.map(({ year, moments }) => [
      year,
      ...moments.map((moment) => (moment.kind === 'today' ? 'today' : moment.milestone.id)),
    ]),
  ).toEqual([
    ['2020', 'a'],
    ['2022', 'year', 'b', 'today', 'c'],
  ]);
  expect(
    timelineOn(some, '2022-01-01')
      .at(-1)
      ?.moments.map(({ kind }) => kind),
  ).toEqual(['milestone', 'today', 'milestone', 'milestone']);
});

test('what is known by its year has happened when the year is over', () => {
  expect(passedBy(some, '2022-12-16').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(passedBy(some, '2022-12-31').map(({ id }) => id)).toEqual(['a', 'year', 'b', 'c']);
  expect(passedBy(some, '2022-03-06').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('what is known by its year is undecided until the year’s last day', () => {
  expect(undecidedOn(some, '2022-12-16')).toBe(1);
  expect(['2021-12-16', '2022-12-31', '2023-01-01'].map((day) => undecidedOn(some, day))).toEqual([0, 0, 0]);
});

test('kinds are counted, the most frequent first', () => {
  expect(countKinds(some)).toEqual([
    { kind: 'policy', count: 3 },
    { kind: 'event', count: 1 },
    { kind: 'observance', count: 1 },
  ]);
});

test('targets stand by due year, those without one first', () => {
  const target = (id: string, due: string | null): Target => ({
    ...{ id, due, titleVi: id, titleEn: id, value: 1, unit: 'percent', comparator: 'gte', statedOn: null },
    ...{ documentNumber: null, source: null, evidence: null, confidence: null, note: null, noteVi: null },
    ...{ baseline: null, latest: null },
  });
  const groups = byDueYear([
    target('x', '2025'),
    target('y', null),
    target('z', '2022'),
    target('w', '2025'),
  ]);
  expect(groups.map(({ due, targets }) => [due, ...targets.map(({ id }) => id)])).toEqual([
    [null, 'y'],
    ['2022', 'z'],
    ['2025', 'x', 'w'],
  ]);
});

test.each([
  ['10-10', '2022-04-22', '2022-10-10'],
  ['03-26', '2022-03-26', '2022-03-26'],
  ['03-26', '2022-03-27', '2023-03-26'],
  ['08-28', null, '2022-08-28'],
])('the day %s decided on %s is first kept on %s', (recursOn, decidedOn, first) => {
  expect(firstOccurrence(recursOn, decidedOn)).toBe(first);
});

test('days stand in the order of the calendar, the nation’s before others of its date, unknown ones last', () => {
  const day = (slug: string | null, recursOn: string | null): Observance => ({
    ...{ slug, recursOn, name: slug, nameEn: slug, decisionNumber: null, decidedOn: null, source: 's' },
    endsOn: null,
  });
  const days = [day('z', null), day('b', '10-10'), day(null, '10-10'), day('a', '03-26')];
  expect(inCalendarOrder(days).map(({ slug }) => slug)).toEqual(['a', null, 'b', 'z']);
});
