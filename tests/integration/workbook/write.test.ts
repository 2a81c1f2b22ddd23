import { expect, test } from 'vitest';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { writeWorkbook } from '@/lib/features/workbook/commands/write';
import { getBook } from '@/lib/features/workbook/queries/book';
import { getTriedReport } from '@/lib/features/workbook/queries/dry-run';
import { openWorkbook } from '@/lib/features/workbook/model/opened';
import { workbookMark } from '@/lib/platform/workbook-mark';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, aReport, success, type MadeReport } from '@/tests/support/factories';
import { anEarlierOwnTask } from '@/tests/support/own-tasks';
import { databaseSnapshot } from '@/tests/support/snapshot';
import { lists } from '@/tests/support/workbook';
import { draftOf, handedIn, handIn, keepBytes } from '@/tests/support/workbook-files';

const period = '2022-12';

const number = (value: number) => ({ kind: 'number', value, isPercent: false }) as const;
const text = (said: string) => ({ kind: 'text', text: said }) as const;

test('A workbook that comes back untouched has nothing to write, and writing it is refused', async () => {
  const made = await aReport();
  const book = await getBook(made.officer, { period, slug: made.province.slug, file: undefined });
  const file = await keepBytes(book?.bytes ?? new Uint8Array());
  const before = await databaseSnapshot();
  const found = await getTriedReport(made.officer, { period, slug: undefined, file });
  expect(found?.tried).toMatchObject({ ok: true, planned: [], issues: [], overtaken: [] });
  expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({
    reason: 'invalid',
    issues: [{ key: 'workbook.nothing' }],
  });
  expect(await databaseSnapshot()).toBe(before);
});

test('Edited rows are shown first and then written, all by the save of the form', async () => {
  const made = await aReport();
  const file = await handedIn(made, {
    3: { percent: text('62,5'), note: text('=Kết quả') },
    5: { percent: number(70) },
  });
  const before = await draftOf(made.officer);
  const found = await getTriedReport(made.officer, { period, slug: undefined, file });
  expect(found?.tried).toMatchObject({ planned: [{ fields: ['percent', 'note'] }, { fields: ['percent'] }] });
  expect(await draftOf(made.officer)).toEqual(before);
  expect(success(await writeWorkbook(made.officer, { reportId: made.id, file })).value.tasks).toEqual([3, 5]);
  const { items } = await draftOf(made.officer);
  expect(items[2]).toMatchObject({ version: 2, draft: { percent: 62.5, note: '=Kết quả' } });
  expect(items[3]?.version).toBe(1);
  expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({ reason: 'stale' });
});

test('One bad cell keeps every other row out, and is said beside the cell in the file that comes back', async () => {
  const made = await aReport();
  const file = await handedIn(made, {
    3: { percent: number(62) },
    5: { percent: number(170) },
    6: { value: text('ba') },
  });
  const before = await databaseSnapshot();
  expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({ reason: 'invalid' });
  expect(await databaseSnapshot()).toBe(before);
  const place = { period, slug: made.province.slug, file };
  const found = await getTriedReport(made.officer, place);
  expect(found?.tried).toMatchObject({
    issues: [
      { address: 'H7', number: 5, column: 'percent' },
      { address: 'I8', number: 6 },
    ],
  });
  const marked = await getBook(made.officer, place);
  const again = await openWorkbook(marked?.bytes ?? new Uint8Array(), made.id, {
    words: lists,
    mark: workbookMark,
  });
  expect(again).toMatchObject({
    edits: [{ number: 3 }, { number: 5 }],
    issues: [{ number: 6, address: 'I8' }],
  });
});

test('What was changed on the portal meanwhile is named, and nothing is overwritten', async () => {
  const made = await aReport();
  const colleague = await signedIn({ role: 'officer', provinceId: made.province.id });
  const file = await handedIn(made, { 3: { percent: number(62) }, 4: { percent: number(64) } });
  const typed = { valueStatus: 'reported', percent: 55, value: null, completedOn: null } as const;
  const texts = { note: null, obstacle: null, proposal: null, reply: null, documentIds: [] };
  success(await saveItem(colleague, { reportId: made.id, task: 4, version: 1, ...typed, ...texts }));
  const found = await getTriedReport(made.officer, { period, slug: undefined, file });
  expect(found?.tried).toMatchObject({
    overtaken: [{ task: { number: 4 } }],
    planned: [{ fields: ['percent'] }],
  });
  expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({ reason: 'stale' });
  const { items } = await draftOf(made.officer);
  expect([items[2]?.draft.percent, items[3]?.draft.percent]).toEqual([50, 55]);
});

test('A row marked as unchanged is confirmed when it stands as it was published', async () => {
  const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
  const made = await aReport({ province, officer, isAnswered: false });
  const file = await handedIn(made, { 2: { confirm: text('Có') } });
  const found = await getTriedReport(officer, { period, slug: undefined, file });
  expect(found?.tried).toMatchObject({ issues: [], planned: [{ isConfirmed: true, fields: [] }] });
  success(await writeWorkbook(officer, { reportId: made.id, file }));
  const { items } = await draftOf(officer);
  expect(items.map(({ answer }) => answer).slice(0, 3)).toEqual(['unanswered', 'unchanged', 'unanswered']);
});

test('The workbook of another province, and a file that is no workbook, are refused as a whole', async () => {
  const [made, other] = [await aReport(), await aReport()];
  const foreign = await handedIn(other, { 3: { percent: number(62) } });
  const found = await getTriedReport(made.officer, { period, slug: undefined, file: foreign });
  expect(found?.tried).toMatchObject({ ok: false, issue: { key: 'workbook.otherReport' } });
  expect(await writeWorkbook(made.officer, { reportId: made.id, file: foreign })).toMatchObject({
    reason: 'invalid',
  });
  const place = { period, slug: made.province.slug };
  expect(await handIn(made.officer, place, { content: Buffer.from('a,b\n1,2\n') })).toMatchObject({
    issues: [{ key: 'workbook.fileUnknown' }],
  });
  expect(await handIn(made.officer, place, { name: 'a.xlsm' })).toMatchObject({ reason: 'invalid' });
  expect(
    await handIn(made.officer, place, { content: Buffer.alloc(5 * 1024 * 1024 + 1, 'x') }),
  ).toMatchObject({
    reason: 'invalid',
  });
  expect(await handIn(made.officer, { period, slug: other.province.slug })).toMatchObject({
    reason: 'not-found',
  });
});

test('What was never published, or differs from it on the portal, cannot be confirmed by a workbook', async () => {
  const never = await aReport();
  const asked = async (made: MadeReport) => {
    const file = await handedIn(made, { 2: { confirm: text('Có') } });
    const found = await getTriedReport(made.officer, { period, slug: undefined, file });
    expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({
      reason: 'invalid',
    });
    return found?.tried;
  };
  expect(await asked(never)).toMatchObject({ issues: [{ number: 2, key: 'reporting.nothingToConfirm' }] });
  const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
  const changed = await aReport({ province, officer, percent: 70 });
  expect(await asked(changed)).toMatchObject({ issues: [{ number: 2, key: 'workbook.draftChanged' }] });
});

test('An own task of the province is a row like the others: untouched it says nothing, edited it is written', async () => {
  const province = await aProvince();
  const officer = await signedIn({ role: 'officer', provinceId: province.id });
  await anEarlierOwnTask({ officer, provinceId: province.id }, { number: 51 });
  const made = await aReport({ province, officer });
  const book = await getBook(officer, { period, slug: province.slug, file: undefined });
  const untouched = await keepBytes(book?.bytes ?? new Uint8Array());
  const found = await getTriedReport(officer, { period, slug: undefined, file: untouched });
  expect(found?.tried).toMatchObject({ ok: true, planned: [], issues: [], overtaken: [] });
  const answered = { valueStatus: text('Có số liệu'), percent: number(40), note: text('Đã mở bốn điểm.') };
  const file = await handedIn(made, { 51: answered });
  const tried = await getTriedReport(officer, { period, slug: undefined, file });
  expect(tried?.tried).toMatchObject({ planned: [{ fields: ['valueStatus', 'percent', 'note'] }] });
  expect(success(await writeWorkbook(officer, { reportId: made.id, file })).value.tasks).toEqual([51]);
  const { items } = await draftOf(officer);
  expect(items.at(-1)).toMatchObject({
    ...{ task: { number: 51, isOwn: true }, answer: 'changed', version: 2 },
    draft: { percent: 40, note: 'Đã mở bốn điểm.' },
  });
});
