import { expect, test } from 'vitest';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { receiveBatch } from '@/lib/features/workbook/commands/receive-batch';
import { writeBatch } from '@/lib/features/workbook/commands/write-batch';
import { getTriedBatch } from '@/lib/features/workbook/queries/batch';
import { readBatch } from '@/lib/features/workbook/queries/read-batch';
import { batchText, readBatchText } from '@/lib/features/workbook/model/batch';
import { keepBatch } from '@/lib/features/workbook/commands/keep-batch';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';
import { aBatchForm, draftOf, handedIn } from '@/tests/support/workbook-files';

const number = (value: number) => ({ kind: 'number', value, isPercent: false }) as const;
const text = (said: string) => ({ kind: 'text', text: said }) as const;

const entry = (name: string, sha256: string | null, problem: string | null = null) => ({
  ...{ name, sha256, problem, written: null },
});

test('Many files are looked at together, and each is written whole or not at all', async () => {
  const [good, bad, same] = [await aReport(), await aReport(), await aReport()];
  const sent = await aReport({ state: 'submitted' });
  const reviewer = await signedIn({ role: 'reviewer' });
  const typed = { valueStatus: 'reported', percent: 47, value: null, completedOn: null } as const;
  const texts = { note: 'Nháp của tỉnh', obstacle: null, proposal: null, reply: null, documentIds: [] };
  success(await saveItem(good.officer, { reportId: good.id, task: 3, version: 1, ...typed, ...texts }));
  const files = {
    good: await handedIn(good, {
      3: { percent: number(62), note: text('Mới') },
      4: { note: text('Ghi thay') },
    }),
    bad: await handedIn(bad, { 3: { percent: number(62) }, 5: { percent: number(170) } }),
    same: await handedIn(same, {}),
  };
  const batch = await keepBatch([
    ...Object.entries(files).map(([name, sha256]) => entry(`${name}.xlsx`, sha256)),
    entry('anh.png', null, 'workbook.notXlsx'),
  ]);
  const before = await databaseSnapshot();
  const tried = await getTriedBatch(reviewer, batch);
  expect(tried).toMatchObject([
    { name: 'good.xlsx', province: { slug: good.province.slug }, issues: [], problem: null },
    { name: 'bad.xlsx', issues: [{ number: 5, column: 'percent' }] },
    { name: 'same.xlsx', changes: [], issues: [] },
    { name: 'anh.png', problem: { key: 'workbook.notXlsx' } },
  ]);
  expect(tried?.[0]?.changes).toMatchObject([
    { task: { number: 3 }, before: { answer: { percent: null } }, after: { answer: { percent: 62 } } },
    {
      task: { number: 4 },
      fields: ['valueStatus', 'percent', 'note'],
      after: { answer: { note: 'Ghi thay' } },
    },
  ]);
  expect(JSON.stringify(tried)).not.toContain('Nháp của tỉnh');
  expect(await databaseSnapshot()).toBe(before);
  const done = await readBatch(success(await writeBatch(reviewer, batch)).value);
  expect(done?.map(({ written }) => written)).toEqual([2, null, null, null]);
  expect((await draftOf(good.officer)).items[3]).toMatchObject({
    draft: { note: 'Ghi thay' },
    editedBy: { name: reviewer.name, isViewer: false },
  });
  expect((await draftOf(bad.officer)).items[2]?.draft.percent).toBe(50);
  const log = await db().auditEvent.findFirstOrThrow({
    where: { action: 'report.import-workbook', outcome: 'done', objectId: good.id },
    select: { detail: true },
  });
  expect(log.detail).toMatchObject({ isOnBehalf: true, tasks: '3 4' });
  const editors = await db().reportEditor.findMany({
    where: { reportId: good.id },
    select: { userId: true },
  });
  expect(editors.map(({ userId }) => userId)).toContain(reviewer.userId);
  const revision = await db().revision.findFirstOrThrow({
    where: { reportId: sent.id },
    select: { id: true },
  });
  expect(await publishReport(reviewer, { reportId: good.id, revisionId: revision.id })).toMatchObject({
    ok: false,
  });
});

test('A workbook of a report that was sent is told so, and nothing of it is written', async () => {
  const made = await aReport();
  const file = await handedIn(made, { 3: { percent: number(62) } });
  success(await submitReport(made.officer, await aSending(made.id)));
  const reviewer = await signedIn({ role: 'reviewer' });
  const batch = await keepBatch([entry('a.xlsx', file)]);
  expect(await getTriedBatch(reviewer, batch)).toMatchObject([{ problem: { key: 'workbook.closed' } }]);
  const done = await readBatch(success(await writeBatch(reviewer, batch)).value);
  expect(done).toMatchObject([{ written: null }]);
});

test('Of two files of one report that differ neither is written, and each names the other', async () => {
  const [twice, once] = [await aReport(), await aReport()];
  const reviewer = await signedIn({ role: 'reviewer' });
  const [old, fresh] = [
    await handedIn(twice, { 3: { percent: number(61) } }),
    await handedIn(twice, { 4: { percent: number(62) } }),
  ];
  const other = await handedIn(once, { 3: { percent: number(63) } });
  const same = await handedIn(twice, {});
  const given = [entry('cu.xlsx', old), entry('moi.xlsx', fresh), entry('khac.xlsx', other)];
  const batch = await keepBatch([...given, entry('khong-doi.xlsx', same)]);
  expect(await getTriedBatch(reviewer, batch)).toMatchObject([
    { problem: { key: 'workbook.reportTwice', values: { names: 'moi.xlsx' } } },
    { problem: { key: 'workbook.reportTwice', values: { names: 'cu.xlsx' } } },
    { problem: null, changes: { length: 1 } },
    { problem: null, changes: [] },
  ]);
  const done = await readBatch(success(await writeBatch(reviewer, batch)).value);
  expect(done?.map(({ written }) => written)).toEqual([null, null, 1, null]);

  const copies = await keepBatch([entry('moi.xlsx', fresh), entry('ban-sao.xlsx', fresh)]);
  expect(await getTriedBatch(reviewer, copies)).toMatchObject([{ problem: null }, { problem: null }]);
  const copied = await readBatch(success(await writeBatch(reviewer, copies)).value);
  expect(copied?.map(({ written }) => written)).toEqual([1, null]);
});

test('Files are taken in by content; what is none keeps no other out, and strangers are refused', async () => {
  const reviewer = await signedIn({ role: 'reviewer' });
  const taken = success(await receiveBatch(reviewer, await aBatchForm())).value;
  expect(await getTriedBatch(reviewer, taken)).toMatchObject([{ problem: { key: 'workbook.notOurs' } }]);
  const wrong = success(await receiveBatch(reviewer, await aBatchForm(Buffer.from('a,b')))).value;
  expect(await getTriedBatch(reviewer, wrong)).toMatchObject([{ problem: { key: 'workbook.fileUnknown' } }]);
  const form = await aBatchForm();
  expect(await receiveBatch(reviewer, { ...form, length: null })).toMatchObject({
    issues: [{ key: 'workbook.tooManyFiles' }],
  });
  expect(await writeBatch(reviewer, '0'.repeat(64))).toMatchObject({ reason: 'not-found' });
  const { officer } = await aReport();
  expect(await receiveBatch(officer, await aBatchForm())).toMatchObject({ reason: 'forbidden' });
  expect(await getTriedBatch(officer, taken)).toBeNull();
});

test('A list is read back as it was kept, and nothing else is one', () => {
  const files = [entry('a.xlsx', 'a'.repeat(64))];
  expect(readBatchText(batchText(files))).toEqual(files);
  expect(readBatchText('[{"name":1}]')).toBeNull();
  expect(readBatchText('PK')).toBeNull();
});
