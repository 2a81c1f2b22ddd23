import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { completionOf } from '@/lib/features/programme/model/standing';
import { sumOf } from '@/lib/features/provinces/model/current';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';

test.each(['2022-12-16', '2022-08-01'])(
  'on %s tasks completed sum to the same in 63 and in 34 units',
  async (day) => {
    const { provinces, current } = await getAtlas(visitor, day, '');
    const doneOf = new Map(provinces.map(({ id, period, done }) => [id, period === null ? null : done]));
    const before = provinces.reduce((sum, { done }) => sum + done, 0);
    const after = current.reduce(
      (sum, unit) => sum + (sumOf(unit.predecessorIds.map((id) => doneOf.get(id) ?? null)).value ?? 0),
      0,
    );
    expect(after).toBe(before);
    expect(after).toBeGreaterThan(0);
  },
);

test('each single task is completed by as many provinces in both sets of borders', async () => {
  const tasks = await listTaskProgress(visitor, '2022-12-16');
  for (const task of tasks) {
    const { answers, current } = await getAtlas(visitor, '2022-12-16', `task-${String(task.number)}`);
    const figureOf = new Map(answers.map((row) => [row.id, completionOf(row)]));
    const sums = current.map((unit) => sumOf(unit.predecessorIds.map((id) => figureOf.get(id) ?? null)));
    expect(sums.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(task.done + task.late);
  }
});
