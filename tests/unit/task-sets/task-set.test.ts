import { describe, expect, test } from 'vitest';
import { inYear } from '@/lib/features/task-sets/model/task-set';
import { copyTaskSetSchema } from '@/lib/features/task-sets/schema';

describe('the same day of another year', () => {
  test.each([
    ['2022-12-31', 2023, '2023-12-31'],
    ['2024-02-29', 2028, '2028-02-29'],
    ['2024-02-29', 2000, '2000-02-29'],
    ['2024-02-29', 2023, '2023-02-28'],
    ['2024-02-29', 2100, '2100-02-28'],
  ])('of %s in %i is %s', (day, year, same) => {
    expect(inYear(day, year)).toBe(same);
  });
});

describe('a copied set', () => {
  const typed = { from: '2022', to: '2023', titleVi: 'Nhiệm vụ', titleEn: 'Tasks', source: 'Công văn' };

  test('takes its title and source as they were typed', () => {
    expect(copyTaskSetSchema.parse(typed)).toEqual({ ...typed, from: 2022, to: 2023 });
  });

  test.each([
    [{ titleVi: ' ' }, 'taskSets.titleMissing'],
    [{ source: '' }, 'taskSets.sourceMissing'],
    [{ to: '1999' }, 'taskSets.yearWrong'],
  ])('%j is refused: %s', (changed, message) => {
    const read = copyTaskSetSchema.safeParse({ ...typed, ...changed });
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test('a title that is too long is told so, and not that it is missing', () => {
    const read = copyTaskSetSchema.safeParse({ ...typed, titleVi: 'x'.repeat(501) });
    expect(read.error?.issues.map((issue) => issue.message)).not.toContain('taskSets.titleMissing');
  });
});
