import { describe, expect, test } from 'vitest';
import { changedFields } from '@/lib/features/facts/model/change';
import { claimSchema, milestoneSchema } from '@/lib/features/facts/schema';

const claim = {
  ...{ id: '', seen: '0', subject: 'resolution', textVi: ' Nội dung ', textEn: 'Text', isQuote: 'no' },
  ...{ numerator: '55', denominator: '63', value: '', asOf: '05/05/2022', precision: 'month' },
  ...{ publisher: '', source: 'Báo', reason: 'Số mới' },
};

function wrongIn(given: Partial<typeof claim>): string[] {
  const read = claimSchema.vi.safeParse({ ...claim, ...given });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a claim as it is typed', () => {
  test('is taken as a share without a value', () => {
    expect(wrongIn({})).toEqual([]);
  });

  test('is read with numbers and days as the language writes them', () => {
    expect(
      claimSchema.vi.parse({ ...claim, numerator: '', denominator: '', value: '1.234,5' }),
    ).toMatchObject({
      ...{ textVi: 'Nội dung', isQuote: false, numerator: null, value: 1234.5 },
      ...{ asOf: '2022-05-05', publisher: null },
    });
  });

  test.each([
    [{ numerator: '' }, 'numerator: facts.shareHalf'],
    [{ denominator: '' }, 'numerator: facts.shareHalf'],
    [{ numerator: '1,5' }, 'numerator: facts.shareWhole'],
    [{ numerator: '-1' }, 'numerator: facts.shareWhole'],
    [{ numerator: '64' }, 'numerator: facts.shareTooLarge'],
    [{ value: '3' }, 'numerator: facts.shareOrValue'],
    [{ textVi: '  ' }, 'textVi: field.required'],
    [{ reason: '' }, 'reason: field.required'],
    [{ source: 'x'.repeat(1001) }, 'source: reporting.textTooLong'],
  ])('%o is refused with words', (given, said) => {
    expect(wrongIn(given)).toContain(said);
  });
});

test('a milestone is one of the kinds there are', () => {
  const milestone = {
    ...{ id: '', seen: '0', titleVi: 'Tên', titleEn: 'Title', kind: 'event', date: '01/12/2022' },
    ...{ precision: 'day', documentNumber: '', source: 'Báo', reason: 'Mới' },
  };
  expect(milestoneSchema.parse(milestone)).toMatchObject({ date: '2022-12-01', documentNumber: null });
  expect(milestoneSchema.safeParse({ ...milestone, kind: 'party' }).success).toBe(false);
});

test('what changed is told field by field; of what was added, what it says', () => {
  expect(changedFields({ before: { a: 1, b: 'x' }, after: { a: 2, b: 'x' } })).toEqual([
    { field: 'a', before: 1, after: 2 },
  ]);
  expect(changedFields({ before: null, after: { a: 2, b: null } })).toEqual([
    { field: 'a', before: null, after: 2 },
  ]);
});

test('A text that is too long is told so, and not that it is missing', () => {
  const read = milestoneSchema.safeParse({ titleVi: 'x'.repeat(5000) });
  const said = read.error?.issues.filter(({ path }) => path[0] === 'titleVi').map(({ message }) => message);
  expect(said).toHaveLength(1);
  expect(said).not.toContain('field.required');
});
