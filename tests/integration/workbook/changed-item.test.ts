import { expect, test } from 'vitest';
import { keepBatch } from '@/lib/features/workbook/commands/keep-batch';
import { besideDraft } from '@/lib/features/workbook/model/changed-item';
import { getTriedBatch } from '@/lib/features/workbook/queries/batch';
import { getTriedReport } from '@/lib/features/workbook/queries/dry-run';
import { aReport } from '@/tests/support/factories';
import { handedIn } from '@/tests/support/workbook-files';

test('A change stands beside the draft for the province, and beside what was published for the ministry', async () => {
  const { province, officer, reviewer } = await aReport({
    month: '2022-11',
    state: 'published',
    percent: 60,
  });
  const made = await aReport({ province, officer, percent: 65 });
  const file = await handedIn(made, { 3: { percent: { kind: 'number', value: 70, isPercent: false } } });
  const found = await getTriedReport(officer, { period: '2022-12', slug: undefined, file });
  const planned = found?.tried?.ok === true ? found.tried.planned : [];
  const after = { answer: { percent: 70 } };
  expect(planned.map(besideDraft)).toMatchObject([
    { task: { number: 3 }, before: { answer: { percent: 65 } }, after, fields: ['percent'] },
  ]);
  const batch = await keepBatch([{ name: 'a.xlsx', sha256: file, problem: null, written: null }]);
  expect(await getTriedBatch(reviewer, batch)).toMatchObject([
    { changes: [{ task: { number: 3 }, before: { answer: { percent: 60 } }, after }] },
  ]);
});
