import { describe, expect, test } from 'vitest';
import { readList } from '@/lib/features/users/model/list';
import { isExample } from '@/lib/features/users/model/list-example';
import { listOfGrids } from '@/lib/features/users/model/list-file';
import { listOfBytes } from '@/lib/features/users/model/list-text';
import { withCells, withLines } from '@/lib/features/users/model/with-lines';
import type { Cell } from '@/lib/features/workbook/model/grid';
import type { FieldIssue } from '@/lib/platform/outcome';

describe('a pasted list', () => {
  const lines = (text: string) =>
    readList(text).lines.map(({ line, cells }) => [line, cells.name, cells.email]);

  test('is a table of tabs, semicolons or commas, with or without a head', () => {
    expect(lines('Tên\tThư điện tử\tVai trò\nLan\ta@b.vn')).toEqual([[2, 'Lan', 'a@b.vn']]);
    expect(lines('Lan;a@b.vn\n\nHà;c@d.vn')).toEqual([
      [1, 'Lan', 'a@b.vn'],
      [3, 'Hà', 'c@d.vn'],
    ]);
    expect(lines('"Lan, Lê",a@b.vn')).toEqual([[1, 'Lan, Lê', 'a@b.vn']]);
    expect(lines('Lan;a@b.vn\nHà')).toEqual([
      [1, 'Lan', 'a@b.vn'],
      [2, 'Hà', ''],
    ]);
    expect(lines('\ufeffAi\tGì\nLan\ta@b.vn')).toEqual([[2, 'Lan', 'a@b.vn']]);
    expect(readList('')).toEqual({ lines: [], problems: [] });
  });

  test('has its columns wherever its head names them, each once', () => {
    expect(lines('\n\nVAI TRÒ;E-mail;Họ và tên\nadmin;a@b.vn;Lan')).toEqual([[4, 'Lan', 'a@b.vn']]);
    expect(readList('Họ và tên;Thư điện tử\nLan;a@b.vn').problems).toEqual([
      { key: 'users.columnMissing', values: { column: 'role' } },
    ]);
    expect(readList('Tên;Email;Vai trò;Họ tên\nLan;a@b.vn;admin;Hà').problems).toEqual([
      { key: 'users.columnTwice', values: { column: 'name' } },
    ]);
    expect(readList('Tên;Họ tên;Tỉnh\nLan;Lan;x@y.vn').problems.map(({ values }) => values)).toEqual([
      { column: 'name' },
      { column: 'email' },
      { column: 'role' },
    ]);
  });

  test('skips the example, and nobody whose name only begins like it', () => {
    expect(lines('Ví dụ: Lan;a@b.vn\nVí Dụ;c@d.vn')).toEqual([[2, 'Ví Dụ', 'c@d.vn']]);
    expect(['Example: Lan', 'VI DU: x', 'Vĩ Dương: x', ''].map(isExample)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('is told what is wrong with the row and the column it is in', () => {
    const say = ({ key, values }: Pick<FieldIssue, 'key' | 'values'>) =>
      [key, values?.['column']].filter((part) => part !== undefined).join(' ');
    const saidOf = (issue: Omit<FieldIssue, 'field'>) =>
      withLines({ ok: false, reason: 'invalid', issues: [{ field: 'lines', ...issue }] }, say).issues?.[0];
    expect(saidOf({ key: 'users.emailTaken', values: { line: 3 } })).toEqual({
      ...{ field: 'lines', key: 'users.onLine' },
      values: { line: 3, problem: 'users.inList.emailTaken' },
    });
    expect(saidOf({ key: 'users.emailTaken', values: { line: 3, column: 'email' } })).toMatchObject({
      key: 'users.onCell',
      values: { line: 3, column: 'users.column.email' },
    });
    expect(saidOf({ key: 'users.columnMissing', values: { column: 'role' } })).toEqual({
      ...{ field: 'lines', key: 'users.columnMissing', values: { column: 'users.column.role' } },
    });
    expect(saidOf({ key: 'users.emailTwice', values: { line: 4 } })?.values).toEqual({
      ...{ line: 4, problem: 'users.emailTwice' },
    });
    expect(saidOf({ key: 'users.listEmpty' })).toMatchObject({ key: 'users.listEmpty' });
    expect(withLines({ ok: false, reason: 'forbidden' }, say)).toEqual({ ok: false, reason: 'forbidden' });
  });
});

describe('what is wrong in a list', () => {
  const issue = (line: number, column: string, key: string): FieldIssue => ({
    ...{ field: 'lines', key },
    values: { line, column },
  });
  const formula = issue(3, 'email', 'workbook.formula');
  const refused = (...issues: readonly FieldIssue[]) => ({ ok: false, reason: 'invalid', issues }) as const;

  test('is said in the words of a list', () => {
    const say = ({ key }: Pick<FieldIssue, 'key'>) => key;
    expect(withLines(refused(issue(2, 'role', 'users.roleMissing')), say).issues?.[0]?.values).toEqual({
      ...{ line: 2, column: 'users.column.role', problem: 'users.inList.role' },
    });
  });

  test('is said row by row together with the cells that say nothing', () => {
    expect(
      withCells(
        refused(
          issue(2, 'role', 'users.roleMissing'),
          issue(3, 'email', 'accounts.emailWrong'),
          issue(3, 'role', 'users.roleMissing'),
        ),
        [formula],
      ),
    ).toEqual(refused(issue(2, 'role', 'users.roleMissing'), formula, issue(3, 'role', 'users.roleMissing')));
    expect(withCells({ ok: true, value: 1, expire: [] }, [formula])).toEqual(refused(formula));
    expect(withCells(refused({ field: 'lines', key: 'users.listEmpty' }), [formula])).toEqual(
      refused({ field: 'lines', key: 'users.listEmpty' }, formula),
    );
    expect(withCells({ ok: true, value: 1, expire: [] }, [])).toEqual({ ok: true, value: 1, expire: [] });
    expect(withCells({ ok: false, reason: 'forbidden' }, [formula])).toEqual({
      ok: false,
      reason: 'forbidden',
    });
  });
});

describe('the list of a spreadsheet', () => {
  const cell = (said: string | number): Cell =>
    typeof said === 'number'
      ? { kind: 'number', value: said, isPercent: false }
      : { kind: 'text', text: said };
  const head = ['Thư điện tử', 'Ghi chú', 'Vai trò', 'Họ và tên', 'Từ ngày'].map(cell);
  const grid = (name: string, rows: readonly (readonly Cell[])[]) => ({ name, rows });

  test('stands on whichever sheet names its columns, each row at its own number', () => {
    const rows = [
      [cell('DANH SÁCH')],
      head,
      [],
      [
        cell('a@b.vn\nBcc: x'),
        cell('bỏ'),
        cell('admin'),
        cell(7),
        { kind: 'day', day: '2022-12-16' } as const,
      ],
    ];
    const found = listOfGrids([grid('Hướng dẫn', [[cell('Hãy điền')]]), grid('Danh sách', rows)]);
    expect(found?.issues).toEqual([]);
    expect(readList(found?.text ?? '')).toEqual({
      problems: [],
      lines: [
        {
          line: 4,
          cells: {
            ...{ name: '7', email: 'a@b.vn\nBcc: x', role: 'admin', from: '16/12/2022' },
            ...{ province: '', until: '', language: '' },
          },
        },
      ],
    });
  });

  test('names the cells that say nothing by themselves, but for those of the example', () => {
    const kinds = (['formula', 'merged', 'error', 'truth'] as const).map((kind): Cell => ({ kind }));
    const [formula = cell(''), merged = cell(''), error = cell(''), truth = cell('')] = kinds;
    const rows = [head, [formula, cell(''), merged, cell('Lan'), error], [truth, cell(''), cell('')]];
    const example = [formula, formula, formula, cell('Ví dụ: Lan')];
    expect(listOfGrids([grid('x', [...rows, example])])?.issues).toEqual([
      { field: 'lines', key: 'workbook.formula', values: { line: 2, column: 'email' } },
      { field: 'lines', key: 'workbook.merged', values: { line: 2, column: 'role' } },
      { field: 'lines', key: 'workbook.error', values: { line: 2, column: 'from' } },
      { field: 'lines', key: 'workbook.truth', values: { line: 3, column: 'email' } },
    ]);
  });

  test('is not there when no sheet has the columns', () => {
    expect(listOfGrids([grid('x', [[cell('Tên'), cell('Vai trò')]])])).toBeNull();
    expect(listOfGrids([grid('x', [[cell('Lan'), cell('a@b.vn'), cell('admin')]])])).toBeNull();
  });
});

describe('a list saved as text', () => {
  test('is UTF-8 or what Excel calls Unicode text, and nothing else', () => {
    expect(listOfBytes(Buffer.from('Lê Hà'))).toBe('Lê Hà');
    expect(listOfBytes(Buffer.from('\ufeffLê Hà'))).toBe('Lê Hà');
    expect(listOfBytes(Buffer.from('\ufeffLê Hà', 'utf16le'))).toBe('Lê Hà');
    expect(listOfBytes(Buffer.from([0x4c, 0xea]))).toBeNull();
    expect(listOfBytes(Buffer.from('a\0b'))).toBeNull();
  });
});
