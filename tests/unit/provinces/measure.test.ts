import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';
import type { Edition, Indicator } from '@/lib/features/indicators/model/indicator';
import type { TaskProgress } from '@/lib/features/programme/model/task';
import { completionOf } from '@/lib/features/programme/model/standing';
import { isUnchanged, predecessorsOf, sumOf, type CurrentUnit } from '@/lib/features/provinces/model/current';
import {
  findMeasure,
  indexMeasures,
  isHeld,
  taskNumberOf,
  wordOf,
} from '@/lib/features/provinces/model/measure';
import { provenOf } from '@/lib/features/provinces/model/record';
import { bordersOn } from '@/lib/features/provinces/model/unit';
import { readMeasure, spokenMeasure } from '@/lib/platform/measure-word';

const task = (number: number, done = 0): TaskProgress => ({
  ...{
    number,
    titleVi: '',
    titleEn: '',
    shortVi: '',
    shortEn: '',
    pillar: 'society',
    provenance: 'verified',
  },
  ...{ dueOn: '2022-12-31', isDueAssumed: true },
  ...{ provinces: 63, done, late: 0, high: 0, low: 0, notApplicable: 0, unavailable: 0 },
});

const edition = (component: string): Edition => ({
  ...{ scheme: '', component, nameVi: component, nameEn: component, publisher: null },
  ...{ yearFrom: 2020, yearTo: null, legalDocument: null, legalDocumentDate: null },
  ...{ weight: null, weightBasis: null, note: null },
});

const papi: Indicator = {
  ...{ code: 'PAPI', nameVi: 'PAPI', nameEn: 'PAPI', publisher: 'UNDP', unit: 'points', scale: null },
  direction: 'higher',
  editions: [edition('total'), edition('quan_tri_dien_tu'), edition('total')],
};

const national: Indicator = { ...papi, code: 'DTI-NATIONAL' };

const held = (indicator: string, component: string, values: number): YearCoverage => ({
  ...{ indicator, component, year: 2022, scheme: '', unitsDay: '2022-12-31', units: 63, figures: values },
  ...{ values, ranks: 0, mean: null, low: null, high: null, national: null, publishedOn: null },
});

const coverage = [
  held('PAPI', 'total', 61),
  held('PAPI', 'quan_tri_dien_tu', 62),
  held('DTI-NATIONAL', 'total', 0),
];
const indices = indexMeasures([papi, national], coverage);

describe('the choice of measure', () => {
  test('an index is held in the years on record, and what is counted up to a day in no year', () => {
    const [index] = indices;
    if (index === undefined) throw new Error('no index');
    const day = '2022-12-16';
    expect(isHeld({ kind: 'tasks' }, { year: null, day })).toBe(true);
    expect(isHeld({ kind: 'tasks' }, { year: 2022, day })).toBe(false);
    expect(isHeld(index, { year: 2022, day })).toBe(true);
    expect(isHeld(index, { year: 1999, day })).toBe(false);
    expect(isHeld(index, { year: null, day: '2030-01-01' })).toBe(true);
    expect(isHeld({ ...index, years: [] }, { year: null, day })).toBe(false);
  });

  test('an index of the country alone makes no map, and each component is offered once', () => {
    expect(indices.map(wordOf)).toEqual(['papi', 'papi-quan-tri-dien-tu']);
  });

  test('tasks come first once anything is reported, before that resolutions', () => {
    expect(findMeasure(undefined, { tasks: [task(1, 3)], indices })).toEqual({ kind: 'tasks' });
    expect(findMeasure(undefined, { tasks: [task(1)], indices })).toMatchObject({ word: 'resolutions' });
  });

  test('every word leads to its measure and back', () => {
    const known = { tasks: [task(7)], indices };
    for (const word of ['tasks', 'committees', 'resolutions', 'plans', 'task-7', 'papi-quan-tri-dien-tu']) {
      const found = findMeasure(word, known);
      expect(found && wordOf(found)).toBe(word);
    }
  });

  test('what nothing is known of is no measure', () => {
    for (const word of ['task-8', 'dti', 'constructor', 'papi-total'])
      expect(findMeasure(word, { tasks: [task(7)], indices })).toBeNull();
  });

  test('only the word of a single task has a number', () => {
    expect(['task-7', 'tasks', 'papi', ''].map(taskNumberOf)).toEqual([7, null, null, null]);
  });
});

describe('the word of a measure in an address', () => {
  test.each([
    ['nhiem-vu', 'tasks'],
    ['nhiem-vu-7', 'task-7'],
    ['nghi-quyet', 'resolutions'],
    ['papi-quan-tri-dien-tu', 'papi-quan-tri-dien-tu'],
  ])('%s is %s and comes back', (spoken, own) => {
    expect(readMeasure(spoken, 'vi')).toBe(own);
    expect(spokenMeasure(own, 'vi')).toBe(spoken);
  });

  test('each language has its own words', () => {
    expect(readMeasure('task-7', 'en')).toBe('task-7');
    expect(readMeasure('tasks', 'vi')).toBeNull();
    expect(readMeasure('task-7', 'vi')).toBeNull();
    expect(spokenMeasure('plans', 'en')).toBe('plans');
  });

  test('what is no code is refused', () => {
    for (const value of [
      '',
      'DTI',
      'dti_total',
      'a',
      '-dti',
      'dti-',
      'nhiem-vu-0',
      'nhiem-vu-1000',
      'x'.repeat(17),
    ])
      expect(readMeasure(value, 'vi')).toBeNull();
  });

  test('equal questions have equal addresses', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 24 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (text, locale) => {
          const own = readMeasure(text, locale);
          if (own !== null) expect(spokenMeasure(own, locale)).toBe(text);
        },
      ),
    );
  });
});

const unit = (id: string, predecessorIds: string[]): CurrentUnit => ({
  ...{ id, slug: id, code: '01', name: id, nameEn: id, kind: 'province', region: null },
  ...{ existsFrom: '2025-07-01', predecessorIds },
});

describe('today’s borders', () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 22 }), { nil: null }), {
    minLength: 1,
    maxLength: 63,
  });

  test('a sum over unknown parts is at least, and nothing known is no zero', () => {
    expect(sumOf([3, null])).toEqual({ value: 3, isAtLeast: true });
    expect(sumOf([3, 0])).toEqual({ value: 3, isAtLeast: false });
    expect(sumOf([null, null])).toEqual({ value: null, isAtLeast: false });
  });

  test('the country’s sum is the same however its parts are joined', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 5 }), (values, size) => {
        const groups = Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
          values.slice(index * size, index * size + size),
        );
        const joined = groups.reduce((sum, group) => sum + (sumOf(group).value ?? 0), 0);
        expect(joined).toBe(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
      }),
    );
  });

  test('a unit is unchanged when it is its own only predecessor', () => {
    expect(isUnchanged(unit('a', ['a']))).toBe(true);
    expect(isUnchanged(unit('a', ['b']))).toBe(false);
    expect(isUnchanged(unit('a', ['a', 'b']))).toBe(false);
  });

  test('predecessors keep the order of the 63', () => {
    const provinces = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(predecessorsOf(unit('x', ['c', 'a']), provinces)).toEqual([{ id: 'a' }, { id: 'c' }]);
  });

  test('data of a day are drawn in the borders of that day', () => {
    expect([bordersOn('2025-06-30'), bordersOn('2025-07-01')]).toEqual(['63', '34']);
  });
});

describe('what one province adds to a count', () => {
  test('a proven fact one, a later one nothing, an unknown one nothing that could be counted', () => {
    expect((['proven', 'later', 'undated', 'none'] as const).map(provenOf)).toEqual([1, 0, null, null]);
  });

  test('a completed task one, an unreported one nothing that could be counted', () => {
    const answers = [
      { valueStatus: 'reported', percent: 100 },
      { valueStatus: 'reported', percent: 40 },
      { valueStatus: 'not_applicable', percent: null },
      { valueStatus: 'not_available', percent: null },
      { valueStatus: null, percent: null },
    ] as const;
    expect(answers.map(completionOf)).toEqual([1, 0, 0, null, null]);
  });
});
