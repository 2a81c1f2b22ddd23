import { readdir } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importUsers } from '@/lib/features/users/commands/import';
import { readListFile } from '@/lib/features/users/commands/read-list-file';
import { mostListed } from '@/lib/features/users/model/list-limits';
import { getListTemplate } from '@/lib/features/users/queries/list-template';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { incomingFolder } from '@/lib/platform/storage/incoming';
import { signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { anOffice, eicar } from '@/tests/support/files';
import { proven, noProof } from '@/tests/support/proof';
import { withScanner } from '@/tests/support/scanner';

let admin: Viewer;
let template: Uint8Array;

beforeAll(async () => {
  admin = await proven(await signedIn({ role: 'admin' }));
  template = (await getListTemplate(admin)) ?? new Uint8Array();
});

beforeEach(async () => {
  await ownerDb().rateBucket.deleteMany();
});

const named = (content: Uint8Array | string, name = 'danh-sach.xlsx') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

/** The template with other parts beside its own, or in their place. */
function changed(parts: Zippable): Uint8Array {
  return zipSync({ ...unzipSync(template), ...parts });
}

type Rows = (string | null)[][];

const head = ['Vai trò', 'Họ và tên', 'Thư điện tử', 'Tỉnh, thành phố'];

async function aList(rows: Rows, name = 'Danh sách'): Promise<File> {
  return named(new Uint8Array(await writeXlsx({ sheets: [{ name, rows: [head, ...rows] }] })));
}

async function keyOf(file: File): Promise<string | undefined> {
  const outcome = await readListFile(admin, file);
  expect(await readdir(incomingFolder()).catch(() => [])).toEqual([]);
  return outcome.ok ? undefined : outcome.issues?.[0]?.key;
}

describe('the template of a list', () => {
  test('is read back as an empty list, its example skipped', async () => {
    const { text, issues } = success(await readListFile(admin, named(template))).value;
    expect(issues).toEqual([]);
    expect(text).toContain('Ví dụ: Nguyễn Thị Lan');
    expect(await importUsers(admin, { lines: text }, noProof)).toMatchObject({
      issues: [{ key: 'users.listEmpty' }],
    });
  });

  test('offers the roles and the provinces of today, and holds no formula', async () => {
    const { sheets } = await readXlsx(template, { readStyles: true });
    const [guide, list, choices] = sheets;
    expect(guide?.rows[0]?.[0]).toContain('MỜI NHIỀU NGƯỜI DÙNG');
    expect(list?.rows[0]).toEqual([
      ...['Họ và tên', 'Thư điện tử', 'Vai trò', 'Tỉnh, thành phố'],
      ...['Từ ngày', 'Đến hết ngày', 'Ngôn ngữ'],
    ]);
    expect(choices?.rows.map(([role]) => role)).toContain('Cán bộ báo cáo của tỉnh');
    expect(list?.dataValidations).toHaveLength(3);
    const parts = Object.entries(unzipSync(template)).filter(([name]) => name.includes('worksheets/'));
    for (const [, xml] of parts) expect(Buffer.from(xml).toString()).not.toContain('<f>');
  });
});

describe('a list in a file', () => {
  test('is tried and written as if it had been pasted, its columns moved', async () => {
    const file = await aList([
      ['Chuyên viên thẩm định', 'Lê Một', 'mot@coquan.gov.vn', null],
      [null, null, null, null],
      ['admin', 'Lê Hai', 'hai@coquan.gov.vn', null],
    ]);
    const { text: lines } = success(await readListFile(admin, file)).value;
    const tried = success(await importUsers(admin, { lines }, noProof)).value;
    expect(tried).toEqual({ count: 2, isTrial: true });
    const csv = 'Thư điện tử;Vai trò;Họ tên\nba@coquan.gov.vn;admin;Lê Ba';
    const read = success(await readListFile(admin, named(csv, 'a.csv'))).value;
    const written = await importUsers(admin, { lines: read.text, confirmed: 'on' }, noProof);
    expect(success(written).value).toEqual({ count: 1, isTrial: false });
  });

  test('says of row and column what is wrong in it', async () => {
    const file = await aList([
      ['vua', 'Lê Một', 'mot@coquan.gov.vn', null],
      ['officer', 'Lê Hai', 'hai@coquan.gov.vn', 'Không Đâu'],
      ['admin', 'Lê Ba', 'ba@x.vn\nBcc: lan@x.vn', null],
      ['admin', 'Lê Bốn', 'bon@coquan.gov.vn', null],
      ['admin', 'Lê Bốn', 'BON@coquan.gov.vn', null],
    ]);
    const { text: lines } = success(await readListFile(admin, file)).value;
    const outcome = await importUsers(admin, { lines }, noProof);
    const issues = outcome.ok ? [] : (outcome.issues ?? []);
    expect(issues.map(({ key, values }) => [values?.['line'], values?.['column'], key])).toEqual([
      [2, 'role', 'users.roleMissing'],
      [3, 'province', 'users.provinceUnknown'],
      [4, 'email', 'accounts.emailWrong'],
      [6, 'email', 'users.emailTwice'],
    ]);
  });

  test('names the cells that are calculated', async () => {
    const cells = new Map([['1,2', { formula: 'A1&"@x.vn"', value: 'x' }]]);
    const rows = [head, ['admin', 'Lê Một', null, null]];
    const bytes = await writeXlsx({ sheets: [{ name: 'x', rows, cells }] });
    const { issues } = success(await readListFile(admin, named(new Uint8Array(bytes)))).value;
    expect(issues).toEqual([
      { field: 'lines', key: 'workbook.formula', values: { line: 2, column: 'email' } },
    ]);
  });

  test('is refused at the door, with nothing left of it', async () => {
    const bomb = changed({ 'xl/media/x': new Uint8Array(60 * 1024 * 1024) });
    expect(await keyOf(named(bomb))).toBe('files.bomb');
    expect(await keyOf(named(changed({ 'xl/media/x': new Uint8Array(25 * 1024 * 1024) })))).toMatch(
      /^(files\.bomb|workbook\.tooLarge)$/,
    );
    expect(await keyOf(named(changed({ 'xl/vbaProject.bin': new Uint8Array(4) })))).toBe('files.macros');
    expect(await keyOf(named(template, 'a.xlsm'))).toBe('files.name-disagrees');
    expect(await keyOf(named(template.subarray(0, 2000)))).toBe('files.damaged');
    expect(await keyOf(named(anOffice('docx'), 'a.docx'))).toBe('workbook.notXlsx');
    expect(await keyOf(named('', 'rong.csv'))).toBe('files.empty');
    expect(await keyOf(named(strToU8(eicar), 'a.csv'))).toBe('files.virus');
    expect(await keyOf(named(new Uint8Array([0x4c, 0xea]), 'a.csv'))).toBe('users.listNotText');
    expect(await keyOf(named('x'.repeat(50_000), 'a.csv'))).toBe('users.listTooMuch');
  });

  test('is refused when its sheets are not the list, or hold far too much', async () => {
    const other = await writeXlsx({ sheets: [{ name: 'Khác', rows: [['Nhiệm vụ', 'Kết quả']] }] });
    expect(await keyOf(named(new Uint8Array(other)))).toBe('users.listNoColumns');
    const many: Rows = Array.from({ length: 100_000 }, () => ['admin', null, null, null]);
    expect(await keyOf(await aList(many))).toBe('users.listLong');
    const broken = changed({ 'xl/workbook.xml': strToU8('<workbook>') });
    expect(await keyOf(named(broken))).toBe('workbook.unreadable');
    const over: Rows = Array.from({ length: mostListed + 1 }, (_, at) => [
      'admin',
      'A',
      `${String(at)}@x.vn`,
      null,
    ]);
    const { text: lines } = success(await readListFile(admin, await aList(over))).value;
    expect(await importUsers(admin, { lines }, noProof)).toMatchObject({
      issues: [{ key: 'users.listLong' }],
    });
  });

  test('is asked for again while the scanner does not answer', async () => {
    const csv = () => keyOf(named('A,a@coquan.gov.vn,admin', 'a.csv'));
    expect(await withScanner(null, () => keyOf(named(template)))).toBe('files.unscanned');
    expect(await withScanner(null, csv)).toBe('files.unscanned');
    expect(await withScanner('Win.Test.EICAR_HDB-1 FOUND', csv)).toBe('files.virus');
    expect(await withScanner('OK', csv)).toBeUndefined();
  });

  test('is read twenty times in ten minutes', async () => {
    const file = () => named('A,a@coquan.gov.vn,admin', 'a.csv');
    for (let at = 0; at < 20; at += 1) success(await readListFile(admin, file()));
    expect(await readListFile(admin, file())).toMatchObject({ reason: 'limited' });
  });
});
