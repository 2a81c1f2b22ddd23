import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importWorkbook } from '@/lib/features/workbook/commands/import';
import { receiveBatch } from '@/lib/features/workbook/commands/receive-batch';
import { receiveWorkbook } from '@/lib/features/workbook/commands/receive';
import { writeWorkbook } from '@/lib/features/workbook/commands/write';
import { workbookProblem } from '@/lib/features/workbook/model/door';
import { largestWorkbook } from '@/lib/features/workbook/model/limits';
import { getBook } from '@/lib/features/workbook/queries/book';
import { getTriedReport } from '@/lib/features/workbook/queries/dry-run';
import { readBatch } from '@/lib/features/workbook/queries/read-batch';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { countAmount } from '@/lib/platform/limits';
import type { Outcome } from '@/lib/platform/outcome';
import { incomingFolder, largestFile } from '@/lib/platform/storage/incoming';
import { knownKinds } from '@/lib/platform/storage/kinds';
import { signedIn } from '@/tests/support/accounts';
import { aReport, success, type MadeReport } from '@/tests/support/factories';
import { anOffice, eicar } from '@/tests/support/files';
import { formOf } from '@/tests/support/library';
import { withScanner } from '@/tests/support/scanner';
import { aFormOf, handIn } from '@/tests/support/workbook-files';

const period = '2022-12';

let folder: string;
let made: MadeReport;
let book: Uint8Array;

const place = () => ({ period, slug: made.province.slug });

/** The province's own workbook with parts of it changed. */
function changed(change: (parts: Zippable) => Zippable): Uint8Array {
  const parts = unzipSync(book);
  return zipSync({ ...parts, ...change(parts) }, { level: 6 });
}

async function nothingComing(): Promise<void> {
  expect(await readdir(incomingFolder()).catch(() => [])).toEqual([]);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bang-tinh-'));
  supply({ STORAGE_DIR: folder });
  made = await aReport();
  const given = await getBook(made.officer, { ...place(), file: undefined });
  book = given?.bytes ?? new Uint8Array();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await ownerDb().rateBucket.deleteMany();
});

describe('the door of one workbook', () => {
  test.each<readonly [string, () => Uint8Array, string]>([
    ['macros', () => changed(() => ({ 'xl/vbaProject.bin': new Uint8Array(4) })), 'workbook.fileMacros'],
    [
      'a bomb',
      () => changed(() => ({ 'xl/media/x': new Uint8Array(60 * 1024 * 1024) })),
      'workbook.fileBomb',
    ],
    ['the test virus', () => changed(() => ({ 'xl/x.txt': strToU8(eicar) })), 'files.virus'],
    ['the test virus as it is', () => strToU8(eicar), 'files.virus'],
    ['half a workbook', () => book.subarray(0, book.length / 2), 'workbook.fileDamaged'],
    ['nothing', () => new Uint8Array(), 'files.empty'],
    ['another document', () => anOffice('docx'), 'workbook.fileNamed'],
  ])('refuses %s, and keeps nothing of it', async (_, content, key) => {
    expect(await handIn(made.officer, place(), { content: content() })).toMatchObject({ issues: [{ key }] });
    await nothingComing();
  });

  test('refuses a workbook with macros by its name as well', async () => {
    expect(await handIn(made.officer, place(), { content: book, name: 'a.xlsm' })).toMatchObject({
      issues: [{ key: 'workbook.fileNamed' }],
    });
  });

  test('refuses what a scanner finds, and what it could not be asked about until it answers', async () => {
    const sent = () => handIn(made.officer, place(), { content: book });
    expect(await withScanner('Win.Test.EICAR_HDB-1 FOUND', sent)).toMatchObject({
      issues: [{ key: 'files.virus' }],
    });
    await nothingComing();
    const kept = await readdir(folder, { recursive: true });
    expect(await withScanner(null, sent)).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'file', key: 'files.unscanned' }],
    });
    await nothingComing();
    expect(await readdir(folder, { recursive: true })).toEqual(kept);
    expect(await withScanner('OK', sent)).toMatchObject({ ok: true });
  });

  test.each([
    [{ bytes: largestWorkbook + 1 }, knownKinds.xlsx.mime, 'workbook.tooLarge'],
    [{ bytes: 1 }, knownKinds.pdf.mime, 'workbook.notXlsx'],
    [{ bytes: largestWorkbook }, knownKinds.xlsx.mime, null],
  ])('looks at size and kind: %j, %s', (incoming, mime, problem) => {
    expect(workbookProblem({ incoming, mime, scan: 'none' })).toBe(problem);
  });

  test('refuses a form that ends before its end', async () => {
    const given = { name: 'a.xlsx', type: knownKinds.xlsx.mime, content: book };
    const { contentType, bytes } = await formOf(given);
    const body = Readable.from([bytes.subarray(0, -200)]);
    const form = { contentType, length: bytes.length, body };
    expect(await receiveWorkbook(made.officer, { ...place(), form })).toMatchObject({
      issues: [{ key: 'files.broken' }],
    });
    await nothingComing();
  });

  test('takes 100,000 rows, says that they are too many, and writes none of them', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => {
      const n = String(at + 100);
      return `<row r="${n}"><c r="A${n}"><v>${String((at * 7919) % 1_000_003)}</v></c></row>`;
    }).join('');
    const sheet = 'xl/worksheets/sheet2.xml';
    const content = changed((parts) => {
      const before = strFromU8(parts[sheet] as Uint8Array);
      return { [sheet]: strToU8(before.replace('</sheetData>', `${rows}</sheetData>`)) };
    });
    const { value: file } = success(await handIn(made.officer, place(), { content }));
    const found = await getTriedReport(made.officer, { ...place(), file });
    expect(found?.tried).toMatchObject({ ok: false, issue: { key: 'workbook.tooManyRows' } });
    expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({
      issues: [{ key: 'workbook.tooManyRows' }],
    });
  });
});

type HandIn = () => Promise<Outcome<string>>;

async function twentyOnly(sent: HandIn, ofAnother: HandIn): Promise<void> {
  for (let n = 0; n < 20; n += 1) expect(await sent()).toMatchObject({ issues: [{ field: 'file' }] });
  const kept = await readdir(folder, { recursive: true });
  expect(await sent()).toEqual({ ok: false, reason: 'limited', retryAfterSeconds: 600 });
  expect(await readdir(folder, { recursive: true })).toEqual(kept);
  expect(await ofAnother()).not.toMatchObject({ reason: 'limited' });
}

describe('what is handed in too often', () => {
  test('the twenty-first workbook of one person in ten minutes is not read', async () => {
    const another = await signedIn({ role: 'officer', provinceId: made.province.id });
    const from = (viewer: Viewer) => () => handIn(viewer, place(), { content: new Uint8Array() });
    await twentyOnly(from(made.officer), from(another));
  });

  test('the twenty-first set of workbooks of one person in ten minutes is not read', async () => {
    const [one, two] = [await signedIn({ role: 'reviewer' }), await signedIn({ role: 'reviewer' })];
    const body = () => Readable.from([Buffer.from('cut short')]);
    const contentType = 'multipart/form-data; boundary=x';
    const from = (viewer: Viewer) => () => receiveBatch(viewer, { contentType, length: 9, body: body() });
    await twentyOnly(from(one), from(two));
    await nothingComing();
  });

  test('no more than two hundred reports in ten minutes are written in for provinces', async () => {
    const [one, two] = [await signedIn({ role: 'reviewer' }), await signedIn({ role: 'reviewer' })];
    const limit = { name: 'workbook-import', most: 200, seconds: 600 };
    const file = success(await handIn(made.officer, place(), { content: book })).value;
    await countAmount(limit, { subject: String(one.userId), amount: 199 }, realNow());
    expect(await importWorkbook(one, file)).not.toMatchObject({ reason: 'limited' });
    expect(await importWorkbook(one, file)).toMatchObject({ reason: 'limited', retryAfterSeconds: 600 });
    expect(await importWorkbook(two, file)).not.toMatchObject({ reason: 'limited' });
  });
});

describe('the door of many workbooks', () => {
  test('refuses each file that may not be kept by itself, and takes the others', async () => {
    const reviewer = await signedIn({ role: 'reviewer' });
    const form = await aFormOf([
      { name: 'vi-rut.xlsx', content: strToU8(`${eicar}${'x'.repeat(300_000)}`) },
      { name: 'rong.xlsx', content: new Uint8Array() },
      { name: 'lon.xlsx', content: new Uint8Array(largestFile + 100_000) },
      { name: 'bom.xlsx', content: changed(() => ({ 'xl/x': new Uint8Array(60 * 1024 * 1024) })) },
      { name: 'tot.xlsx', content: book },
    ]);
    const list = await readBatch(success(await receiveBatch(reviewer, form)).value);
    expect(list?.map(({ name, problem }) => [name, problem])).toEqual([
      ['vi-rut.xlsx', 'files.virus'],
      ['rong.xlsx', 'files.empty'],
      ['lon.xlsx', 'files.too-large'],
      ['bom.xlsx', 'workbook.fileBomb'],
      ['tot.xlsx', null],
    ]);
    await nothingComing();
  });

  test('asks for each file again that the scanner could not be asked about', async () => {
    const reviewer = await signedIn({ role: 'reviewer' });
    const form = await aFormOf([{ name: 'mot.xlsx', content: book }]);
    const batch = success(await withScanner(null, () => receiveBatch(reviewer, form))).value;
    expect(await readBatch(batch)).toEqual([
      { name: 'mot.xlsx', sha256: null, problem: 'files.unscanned', written: null },
    ]);
    await nothingComing();
  });

  test('keeps nothing of a form that ends before its end', async () => {
    const reviewer = await signedIn({ role: 'reviewer' });
    const form = await aFormOf([
      { name: 'mot.xlsx', content: book },
      { name: 'hai.xlsx', content: strToU8(eicar) },
      { name: 'ba.xlsx', content: book },
    ]);
    const [bytes] = (await form.body.toArray()) as Buffer[];
    const body = Readable.from([(bytes ?? Buffer.alloc(0)).subarray(0, -500)]);
    expect(await receiveBatch(reviewer, { ...form, body })).toMatchObject({
      issues: [{ key: 'files.broken' }],
    });
    await nothingComing();
  });
});
