import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableRows, type ProvinceFigure } from '@/lib/features/indicators/model/comparable';
import { comparedAnswer, comparedTasks, type ComparedAnswer } from '@/lib/features/programme/model/compared';
import { asked, chooseFrom, mostCompared } from '@/lib/features/provinces/model/choice';
import { contrastOf, countDifferent, type Compared } from '@/lib/features/provinces/model/contrast';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import type { Facts } from '@/lib/features/provinces/model/record';
import { leadersOf, suggestFor } from '@/lib/features/provinces/model/suggestion';

const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => ({ slug }));
const slugs = (of: readonly { slug: string }[]) => of.map((unit) => unit.slug);

describe('the choice of provinces', () => {
  const choose = (text: string | undefined) => {
    const { chosen, repeated, left, unknown } = chooseFrom(text, units);
    return [slugs(chosen), slugs(repeated), slugs(left), unknown];
  };

  test('keeps the order given', () => {
    expect(choose('c,a')).toEqual([['c', 'a'], [], [], []]);
    expect(choose(undefined)).toEqual([[], [], [], []]);
    expect(choose('')).toEqual([[], [], [], []]);
  });

  test('names what is unknown, repeated or beyond the fifth, and keeps the rest', () => {
    expect(choose('x,a,a,b,x,a')).toEqual([['a', 'b'], ['a'], [], ['x']]);
    expect(choose('a,b,c,d,e,f,g')).toEqual([['a', 'b', 'c', 'd', 'e'], [], ['f', 'g'], []]);
  });

  test('never loses or invents anybody', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'x', 'y')), (words) => {
        const { chosen, left, unknown } = chooseFrom(words.join(','), units);
        expect(chosen.length).toBeLessThanOrEqual(mostCompared);
        expect([...slugs(chosen), ...slugs(left), ...unknown].toSorted()).toEqual(
          [...new Set(words)].toSorted(),
        );
      }),
    );
  });

  test('is asked for by one address', () => {
    expect([asked(units.slice(0, 2)), asked([])]).toEqual(['a,b', undefined]);
  });
});

describe('a row of a comparison', () => {
  const cell = (figure: number | null, over: Partial<Compared> = {}): Compared => ({
    says: String(figure),
    figure,
    isMissing: false,
    ...over,
  });

  test('is the same, apart by a distance, different in words, or known of some only', () => {
    expect(contrastOf([cell(3), cell(3)])).toEqual({ kind: 'same' });
    expect(contrastOf([])).toEqual({ kind: 'same' });
    expect(contrastOf([cell(100), cell(40), cell(70)])).toEqual({ kind: 'by', distance: 60 });
    expect(contrastOf([cell(100), cell(null)])).toEqual({ kind: 'different' });
    expect(contrastOf([cell(3, { says: 'on time 3' }), cell(3, { says: 'late 3' })])).toEqual({
      kind: 'different',
    });
    expect(contrastOf([cell(3), cell(null, { isMissing: true })])).toEqual({ kind: 'partial' });
    const missing = cell(null, { isMissing: true });
    expect(contrastOf([missing, missing])).toEqual({ kind: 'same' });
  });

  test('counts as different whether or not it has figures', () => {
    const rows = [contrastOf([cell(1), cell(2)]), contrastOf([cell(1), cell(null)]), contrastOf([cell(1)])];
    expect(countDifferent(rows)).toBe(2);
  });

  test('does not depend on the order of the provinces', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(100)), { minLength: 2, maxLength: 5 }), (figures) => {
        const cells = figures.map((figure) => cell(figure, { isMissing: figure === null }));
        expect(contrastOf(cells.toReversed())).toEqual(contrastOf(cells));
      }),
    );
  });
});

describe('indices side by side', () => {
  const figure = (provinceId: string, year: number, over: Partial<ProvinceFigure> = {}): ProvinceFigure => ({
    ...{ indicator: 'DTI', component: 'total', nameVi: '', nameEn: '', unit: 'index', source: '' },
    ...{ provinceId, year, value: 0.5, rank: null, rankOf: null, isDerived: false, note: null },
    ...over,
  });

  test('stand in the newest year that all of them have', () => {
    const [row] = comparableRows(
      [figure('a', 2020), figure('b', 2020), figure('a', 2021), figure('b', 2021)],
      2,
    );
    expect([row?.year, row?.by, row?.isComplete]).toEqual([2021, 'value', true]);
  });

  test('a year of all comes before a newer year of some, and ranks serve where values are not published', () => {
    const ranked = { value: null, rank: 3 };
    const rows = comparableRows(
      [figure('a', 2022, ranked), figure('b', 2022, ranked), figure('a', 2023), figure('a', 2021)],
      2,
    );
    expect(rows.map(({ year, by, isComplete }) => [year, by, isComplete])).toEqual([[2022, 'rank', true]]);
  });

  test('an index of one province only is left out, and one of some is said to be', () => {
    expect(comparableRows([figure('a', 2022)], 2)).toEqual([]);
    const [row] = comparableRows([figure('a', 2022), figure('b', 2022)], 3);
    expect(row?.isComplete).toBe(false);
    expect(comparableRows([], 2)).toEqual([]);
  });

  test('a value comes before a rank of the same year', () => {
    const both = [figure('a', 2022, { rank: 3 }), figure('b', 2022, { rank: 9 })];
    expect(comparableRows(both, 2)[0]?.by).toBe('value');
  });

  test('of two sources for one province and year the first is taken', () => {
    const [row] = comparableRows(
      [figure('a', 2022), figure('a', 2022, { value: 0.6 }), figure('b', 2022)],
      2,
    );
    expect(row?.figures.map((each) => [each.provinceId, each.value])).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
  });
});

describe('suggestions', () => {
  const province = (slug: string, region: string | null, dtiRank: number | null): ProvinceProgress => ({
    ...{ id: slug, slug, code: slug, name: slug, nameEn: slug, kind: 'province', region, dtiRank },
    ...{ done: 0, notApplicable: 0, period: null, dtiYear: 2022, dtiRankOf: 63, dtiPublishedOn: null },
  });
  const none = { finding: 'none', document: null } as const;
  const proven = { finding: 'proven', document: null } as const;
  const of = (has: boolean): Facts => ({
    steering_committee: has ? proven : none,
    resolution: none,
    five_year_plan: none,
  });
  const all = [
    province('a', 'north', 10),
    province('b', 'north', null),
    province('c', 'south', 12),
    province('d', 'north', 30),
    province('e', null, 11),
  ];
  const [a, b, c] = all;
  const facts = new Map(all.map((each) => [each.id, of(['a', 'd'].includes(each.id))]));
  const suggested = (of: ProvinceProgress | undefined, chosen: readonly (ProvinceProgress | undefined)[]) => {
    if (of === undefined) throw new Error('nobody');
    const found = suggestFor(
      of,
      chosen.flatMap((each) => each ?? []),
      { provinces: all, facts },
    );
    return [slugs(found.region), slugs(found.rank), slugs(found.facts)];
  };

  test('are of the same region, near in rank, or as far in documents; never who is chosen', () => {
    expect(suggested(a, [a])).toEqual([['d', 'b'], ['e', 'c', 'd'], ['d']]);
    expect(suggested(a, [a, c])).toEqual([['d', 'b'], ['e', 'd'], ['d']]);
  });

  test('know no starting level of a province without a rank, and no region of one without', () => {
    expect(suggested(b, [b])[1]).toEqual([]);
    expect(suggested(all[4], [all[4]])[0]).toEqual([]);
  });

  test('begin with the leaders of a region', () => {
    expect(slugs(leadersOf('north', all))).toEqual(['a', 'd', 'b']);
  });
});

test('the answers of a task stand in the order of the provinces', () => {
  const answer = (
    number: number,
    provinceId: string,
    over: Partial<ComparedAnswer> = {},
  ): ComparedAnswer => ({
    ...{
      number,
      titleVi: '',
      titleEn: '',
      shortVi: '',
      shortEn: '',
      pillar: 'society',
      provenance: 'verified',
    },
    ...{ dueOn: '2022-12-31', isDueAssumed: true, provinceId },
    ...{ valueStatus: 'reported', percent: 40, completedOn: null },
    ...over,
  });
  const tasks = comparedTasks([answer(1, 'a'), answer(1, 'b'), answer(2, 'a')], ['b', 'a', 'x']);
  expect(tasks.map(({ task, answers }) => [task.number, answers.map((each) => each.provinceId)])).toEqual([
    [1, ['b', 'a']],
    [2, ['a']],
  ]);
  expect(comparedAnswer(answer(1, 'a'), '2022-12-16')).toEqual({
    says: 'in_progress 40',
    figure: 40,
    isMissing: false,
  });
  expect(comparedAnswer(answer(1, 'a', { valueStatus: null, percent: null }), '2022-12-16').isMissing).toBe(
    true,
  );
});
