import { describe, expect, test } from 'vitest';
import { decideFilingSchema } from '@/lib/features/committees/schema/end';
import { fileCommitteeSchema } from '@/lib/features/committees/schema/file';

const typed = {
  ...{ provinceId: 'p', decisionId: 'd', effectiveOn: '01/06/2022', seen: '' },
  ...{ headName: 'Nguyễn Văn An', headPosition: 'Chủ tịch UBND tỉnh', deputies: 'A, B', standing: '' },
  ...{ kind: 'change', reason: '' },
};

const issuesOf = (changed: object) =>
  fileCommitteeSchema
    .safeParse({ ...typed, ...changed })
    .error?.issues.map(({ path, message }) => [path[0], message]);

describe('a composition as typed', () => {
  test('is read with its people', () => {
    expect(fileCommitteeSchema.parse(typed)).toMatchObject({
      ...{ effectiveOn: '2022-06-01', deputies: [{ name: 'A', position: 'B' }], standing: [], reason: null },
    });
  });

  test.each([
    [{ headName: ' ' }, 'headName', 'committees.headMissing'],
    [{ headName: 'x'.repeat(121) }, 'headName', 'reporting.textTooLong'],
    [{ headPosition: '' }, 'headPosition', 'committees.positionMissing'],
    [{ decisionId: '' }, 'decisionId', 'committees.decisionMissing'],
    [{ effectiveOn: '' }, 'effectiveOn', 'committees.dayMissing'],
    [{ effectiveOn: '31/02/2022' }, 'effectiveOn', 'reporting.dayMalformed'],
    [{ deputies: 'A' }, 'deputies', 'committees.people.malformed'],
    [{ standing: 'A, B\nA, B' }, 'standing', 'committees.people.twice'],
    [{ kind: 'correction' }, 'reason', 'committees.reasonMissing'],
    [{ reason: 'Nhầm.' }, 'reason', 'committees.reasonOfChange'],
    [{ kind: 'x' }, 'kind', 'field.choose'],
  ])('%j is refused at %s', (changed, field, key) => {
    expect(issuesOf(changed)).toEqual([[field, key]]);
  });

  test('of a correction says why', () => {
    expect(issuesOf({ kind: 'correction', reason: 'Nhầm tên.' })).toBeUndefined();
  });
});

test('a composition goes back with a reason, and becomes public without one', () => {
  const parse = (outcome: string, reason: string) =>
    decideFilingSchema.safeParse({ filingId: 'f', outcome, reason }).success;
  expect([parse('returned', ''), parse('returned', 'Sai.'), parse('published', '')]).toEqual([
    false,
    true,
    true,
  ]);
});
