import { describe, expect, test } from 'vitest';
import { namesakesOf } from '@/lib/features/documents/model/number';
import {
  countFacets,
  listRegistered,
  national,
  registrySortOf,
  type RegistryWanted,
} from '@/lib/features/documents/model/registry';
import { haNoi, onRecord } from '@/tests/support/documents-on-record';

const everything: RegistryWanted = {
  q: undefined,
  kind: undefined,
  provinces: [],
  region: undefined,
  year: undefined,
  from: undefined,
  to: undefined,
  sort: '-date',
  on: undefined,
};

const early = onRecord({ number: '5-NQ/TU', issuedOn: '2020-05-01' });
const late = onRecord({ number: '05-NQ/TU', issuedOn: '2023-01-01', province: haNoi });
const undated = onRecord({ number: null, issuedOn: null, precision: null, kind: 'plan' });
const central = onRecord({ number: '749/QĐ-TTg', kind: 'decision', issuedOn: '2020-06-03', province: null });
const all = [undated, late, early, central];
const ask = (asked: Partial<RegistryWanted>) =>
  listRegistered(all, { ...everything, ...asked }, '2026-01-01');

describe('the registry', () => {
  test('shows the newest first, and what has no date last', () => {
    expect(ask({})).toEqual([late, central, early, undated]);
    expect(ask({ sort: 'date' })).toEqual([early, central, late, undated]);
  });

  test('shows what came after the day last, unless another order is asked for', () => {
    expect(listRegistered(all, everything, '2022-12-16')).toEqual([central, early, undated, late]);
    expect(listRegistered(all, { ...everything, sort: 'number' }, '2022-12-16')[0]).toBe(late);
  });

  test('sorts by number as people count, and by province; equals newest first', () => {
    expect(ask({ sort: 'number' })).toEqual([late, early, central, undated]);
    expect(ask({ sort: 'name' })).toEqual([late, early, undated, central]);
    const [one, two] = [onRecord(), onRecord()];
    expect(listRegistered([two, one], everything, '2026-01-01')).toEqual([one, two]);
  });

  test.each([
    ['kind', { kind: 'plan' }, [undated]],
    ['one province', { provinces: ['ha-noi'] }, [late]],
    ['several provinces', { provinces: ['ha-noi', national] }, [late, central]],
    ['region', { region: 'dong-bang-song-hong' }, [late]],
    ['year', { year: '2020' }, [central, early]],
    ['a first day', { from: '2020-06-03' }, [late, central]],
    ['a last day', { to: '2020-06-02' }, [early]],
    ['an interval', { from: '2020-06-03', to: '2020-06-03' }, [central]],
    ['what may have existed on a day', { on: '2022-05-05' }, [central, early, undated]],
    ['a number', { q: '5-nq/tu' }, [late, early]],
    ['all of it', { q: 'nghi quyet', year: '2023', on: '2022-05-05' }, []],
  ])('answers by %s', (_, asked, found) => {
    expect(ask(asked)).toEqual(found);
  });

  test('counts what each value of a filter would leave, the others kept', () => {
    const counts = countFacets(all, { ...everything, kind: 'resolution' });
    expect(counts.kind).toEqual([
      { value: 'resolution', count: 2 },
      { value: 'plan', count: 1 },
      { value: 'decision', count: 1 },
    ]);
    expect(counts.year).toEqual([
      { value: '2023', count: 1 },
      { value: '2020', count: 1 },
    ]);
    expect(countFacets(all, everything).provinces).toContainEqual({ value: national, count: 1 });
    expect(countFacets(all, everything).region).toHaveLength(2);
  });

  test('takes an unknown order for the usual one', () => {
    expect([registrySortOf('number'), registrySortOf('-number'), registrySortOf(undefined)]).toEqual([
      'number',
      '-date',
      '-date',
    ]);
  });
});

describe('documents under the same number', () => {
  test('are those of others, however the number is written', () => {
    expect(namesakesOf(early, all)).toEqual([late]);
    expect(namesakesOf(central, all)).toEqual([]);
  });

  test('are none where no number is known', () => {
    expect(namesakesOf(undated, [undated, onRecord({ number: null })])).toEqual([]);
  });
});
