import { expect, test } from 'vitest';
import { keepBatch } from '@/lib/features/workbook/commands/keep-batch';
import { besideDraft } from '@/lib/features/workbook/model/changed-item';
import { writeBook } from '@/lib/features/workbook/model/book';
import { keptOf } from '@/lib/features/workbook/model/kept';
import { getTriedBatch } from '@/lib/features/workbook/queries/batch';
import { getTriedReport } from '@/lib/features/workbook/queries/dry-run';
import { db } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import { aReport } from '@/tests/support/factories';
import { aLine, nothing, words } from '@/tests/support/workbook';
import { draftOf, handedIn, keepBytes } from '@/tests/support/workbook-files';

const number = (value: number) => ({ kind: 'number', value, isPercent: false }) as const;
const text = (said: string) => ({ kind: 'text', text: said }) as const;

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

test('The ministry sees the same whatever the draft says, also where a file says what the draft says', async () => {
  const { province, officer, reviewer } = await aReport({
    month: '2022-11',
    state: 'published',
    percent: 60,
  });
  const made = await aReport({ province, officer, percent: 65 });
  const file = await handedIn(made, {
    3: { percent: number(70), reply: text('Đã sửa.') },
    4: { percent: number(70) },
  });
  const batch = await keepBatch([{ name: 'a.xlsx', sha256: file, problem: null, written: null }]);
  const look = async () => JSON.stringify(await getTriedBatch(reviewer, batch));
  const before = await look();
  expect(before).toContain('"percent":60');
  for (const percent of [70, 12]) {
    const data = { percent, note: 'Nháp của tỉnh', reply: 'Đã sửa.' };
    await db().reportItem.updateMany({
      where: { reportId: made.id, task: { number: { in: [3, 4] } } },
      data,
    });
    expect(await look()).toBe(before);
  }
});

test('Whichever way a draft keeps a row from being written, the ministry is told no more than its number', async () => {
  const { province, officer, reviewer } = await aReport({
    month: '2022-11',
    state: 'published',
    percent: 60,
  });
  const made = await aReport({ province, officer, percent: 65 });
  const file = await handedIn(made, { 2: { confirm: text('Có') }, 5: { percent: number(70) } });
  await db().reportItem.updateMany({
    where: { reportId: made.id, task: { number: 5 } },
    data: { version: { increment: 1 } },
  });
  const batch = await keepBatch([{ name: 'a.xlsx', sha256: file, problem: null, written: null }]);
  expect(await getTriedBatch(reviewer, batch)).toMatchObject([
    { changes: [], issues: [], overtaken: [2, 5], problem: null },
  ]);
});

test('A hidden sheet that somebody wrote with a plain hash is nobody’s, however right it looks', async () => {
  const made = await aReport();
  const draft = await draftOf(made.officer);
  const bytes = await writeBook({
    ...{ kept: keptOf(draft, []), words, mark: sha256, documents: [] },
    lines: [aLine(3, { ...nothing, valueStatus: 'reported', percent: 70 })],
  });
  const file = { name: 'a.xlsx', sha256: await keepBytes(bytes), problem: null, written: null };
  expect(await getTriedBatch(made.reviewer, await keepBatch([file]))).toMatchObject([
    { changes: [], overtaken: [], problem: { key: 'workbook.notOurs' } },
  ]);
});
