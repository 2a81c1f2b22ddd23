import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { columns } from '@/lib/features/workbook/model/columns';
import { keptRows, rowKey } from '@/lib/features/workbook/model/kept';
import { openWorkbook } from '@/lib/features/workbook/model/opened';
import { aBook, aKept, nothing, ours } from '@/tests/support/workbook';

const before = { ...nothing, valueStatus: 'reported', percent: 50 } as const;
const kept = aKept([before, before]);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

/** Letters of the nth column. */
const letter = (at: number) => String.fromCharCode(65 + at);

type Cells = Readonly<Record<string, string>>;

/** One row of the sheet as a program writes it: `cells` by column, each the XML inside `<c …>` with its attributes. */
function row(at: number, key: string, cells: Cells, order: readonly string[] = columns): string {
  const all: Cells = {
    row: `t="inlineStr"><is><t>${key}</t></is>`,
    valueStatus: 't="inlineStr"><is><t>Có số liệu</t></is>',
    percent: '><v>50</v>',
    ...cells,
  };
  const said = order.flatMap((column, index) =>
    column in all ? [`<c r="${letter(index)}${at}" ${all[column] ?? ''}</c>`] : [],
  );
  return `<row r="${at}">${said.join('')}</row>`;
}

type Made = Readonly<{
  rows: string;
  order?: readonly string[];
  after?: string;
  is1904?: boolean;
  shared?: string;
}>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as another program writes it. Style 1 is a percent, 2 a day, 3 a day in the manner of LibreOffice. */
function made({ rows, order = columns, after = '', is1904 = false, shared = '' }: Made): Uint8Array {
  const head = order.map((column, at) => inline(`${letter(at)}1`, column)).join('');
  const hidden = keptRows(kept, ours.mark)
    .map(
      (each, at) =>
        `<row r="${at + 1}">${each.map((text, place) => inline(`${letter(place)}${at + 1}`, text)).join('')}</row>`,
    )
    .join('');
  const sheet = (inside: string) => `<worksheet xmlns="${main}"><sheetData>${inside}</sheetData>`;
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook.xml', 'sheet.main')}${part('worksheets/sheet1.xml', 'worksheet')}${part('worksheets/sheet2.xml', 'worksheet')}${part('styles.xml', 'styles')}${part('sharedStrings.xml', 'sharedStrings')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets><sheet name="Báo cáo" sheetId="1" r:id="r1"/><sheet name="_tds" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="r4" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${shared}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `${sheet(`<row r="1">${head}</row><row r="2">${inline('A2', 'Mã dòng')}</row>${rows}`)}${after}</worksheet>`,
    ),
    'xl/worksheets/sheet2.xml': strToU8(`${sheet(hidden)}</worksheet>`),
  });
}

const key = (number: number) => rowKey(kept, number);
const read = (book: Parameters<typeof made>[0]) => openWorkbook(made(book), 'r1', ours);

test.each([
  ['a percent format', { percent: 's="1"><v>0.575</v>' }, { percent: 57.5 }],
  ['a number as text with a comma', { percent: 't="inlineStr"><is><t>57,5</t></is>' }, { percent: 57.5 }],
  ['a number as text with a point', { percent: 't="inlineStr"><is><t>57.5</t></is>' }, { percent: 57.5 }],
  ['a number as text with its sign', { percent: 't="inlineStr"><is><t>57,5 %</t></is>' }, { percent: 57.5 }],
  ['what counting left behind', { percent: '><v>57.000000000000007</v>' }, { percent: 57 }],
  ['a sign alone', { percent: 't="inlineStr"><is><t>%</t></is>' }, { percent: null }],
  ['a day of Excel', { completedOn: 's="2"><v>44911</v>' }, { completedOn: '2022-12-16' }],
  [
    'a day of LibreOffice with an hour',
    { completedOn: 's="3"><v>44911.9</v>' },
    { completedOn: '2022-12-16' },
  ],
  ['a day without a format', { completedOn: '><v>44911</v>' }, { completedOn: '2022-12-16' }],
  [
    'a day as text',
    { completedOn: 't="inlineStr"><is><t>16/12/2022</t></is>' },
    { completedOn: '2022-12-16' },
  ],
  [
    'a text that reads like an error, as LibreOffice keeps it',
    { note: 't="inlineStr"><is><t>_x005F_x0023_N/A</t></is>' },
    { note: '#N/A' },
  ],
  ['a shared text in pieces', { note: 't="s"><v>0</v>' }, { note: 'Đã xong' }],
  ['a number where a text is meant', { note: '><v>12.5</v>' }, { note: '12,5' }],
  ['a day where a text is meant', { note: 's="2"><v>44911</v>' }, { note: '16/12/2022' }],
  [
    'documents in one cell, spelled as people do',
    { documentIds: 't="inlineStr"><is><t>34/kh-ubnd;\n12/QD-UBND ;</t></is>' },
    { documentIds: ['d1', 'd3'] },
  ],
])('%s is read as what people see', async (_, cells, answer) => {
  const shared = '<si><r><t>Đã </t></r><r><t>xong</t></r></si>';
  const opened = await read({ rows: row(3, key(1), cells) + row(4, key(2), {}), shared });
  expect(opened).toMatchObject({ issues: [], edits: [{ number: 1, answer: { ...before, ...answer } }] });
});

test.each([
  ['a formula', { percent: '><f>1+1</f><v>2</v>' }, 'workbook.formula'],
  ['an error', { percent: 't="e"><v>#N/A</v>' }, 'workbook.error'],
  ['a truth', { note: 't="b"><v>1</v>' }, 'workbook.truth'],
  ['a word for a number', { percent: 't="inlineStr"><is><t>nhiều</t></is>' }, 'reporting.numberMalformed'],
  ['a day for a number', { percent: 's="2"><v>44911</v>' }, 'reporting.numberMalformed'],
  [
    'a day that is none',
    { completedOn: 't="inlineStr"><is><t>31/02/2022</t></is>' },
    'reporting.dayMalformed',
  ],
  ['a day in no calendar', { completedOn: 's="2"><v>4000000</v>' }, 'workbook.error'],
  ['a day beyond all counting', { completedOn: 's="2"><v>1e15</v>' }, 'workbook.error'],
  ['a number that is no day', { completedOn: '><v>12</v>' }, 'reporting.dayMalformed'],
  ['a status of nobody', { valueStatus: 't="inlineStr"><is><t>Xong</t></is>' }, 'workbook.notListed'],
  [
    'a document of nobody',
    { documentIds: 't="inlineStr"><is><t>34/KH-UBND; 35</t></is>' },
    'workbook.documentUnknown',
  ],
  ['a doubtful confirmation', { confirm: 't="inlineStr"><is><t>chắc</t></is>' }, 'workbook.notListed'],
  ['a text too long', { note: `t="inlineStr"><is><t>${'a'.repeat(4001)}</t></is>` }, 'reporting.textTooLong'],
  ['a text with hidden marks', { note: 't="inlineStr"><is><t>a\u202eb</t></is>' }, 'field.characters'],
])('%s is refused at its cell, and the other rows are told as well', async (_, cells, issue) => {
  const opened = await read({ rows: row(3, key(1), cells) + row(4, key(2), { percent: '><v>60</v>' }) });
  expect(opened).toMatchObject({ issues: [{ number: 1, key: issue }], edits: [{ number: 2 }] });
});

test('Columns may be moved, and addresses are those of the file; a doubled or lost one is refused', async () => {
  const order = [...columns].reverse();
  const moved = await read({ rows: row(3, key(1), { percent: '><v>x</v>' }, order), order });
  expect(moved).toMatchObject({ ok: true });
  const edited = await read({ rows: row(3, key(1), { percent: 't="b"><v>1</v>' }, order), order });
  expect(edited).toMatchObject({ issues: [{ address: `${letter(order.indexOf('percent'))}3` }] });
  for (const wrong of [columns.slice(0, 8), [...columns, 'percent']])
    expect(await read({ rows: '', order: wrong })).toMatchObject({
      ok: false,
      issue: { key: 'workbook.noColumns' },
    });
});

test('Merged cells, rows of others, rows twice and rows without a key are refused', async () => {
  const rows = [
    row(3, key(1), {}),
    row(4, key(1), {}),
    row(5, 'ha-noi/2022-12/2', {}),
    row(6, '', {}),
    `<row r="7">${inline('C7', 'Ghi nhớ')}</row>`,
  ].join('');
  const opened = await read({ rows, after: '<mergeCells count="1"><mergeCell ref="H3:I3"/></mergeCells>' });
  expect(opened.ok && opened.issues.map((issue) => issue.key).sort()).toEqual([
    ...[
      'workbook.foreignRow',
      'workbook.merged',
      'workbook.merged',
      'workbook.rowTwice',
      'workbook.rowWithoutKey',
    ],
  ]);
});

test('More rows than a report could have, another report, a touched hidden sheet and no workbook are refused whole', async () => {
  const many = Array.from({ length: 2100 }, (__, at) => row(at + 3, `x/${at}`, {})).join('');
  expect(await read({ rows: many })).toMatchObject({ issue: { key: 'workbook.tooManyRows' } });
  expect(await openWorkbook(made({ rows: '' }), 'r2', ours)).toMatchObject({
    issue: { key: 'workbook.otherReport' },
  });
  expect(await openWorkbook(strToU8('a,b'), 'r1', ours)).toMatchObject({
    issue: { key: 'workbook.unreadable' },
  });
  const touched = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
  expect(await openWorkbook(touched, 'r1', ours)).toMatchObject({ ok: false });
});

test('A row both edited and confirmed is asked which of the two is meant', async () => {
  const yes = { kind: 'text', text: 'x' } as const;
  const percent = { kind: 'number', value: 60, isPercent: false } as const;
  const opened = await openWorkbook(await aBook([before], { 1: { percent, confirm: yes } }), 'r1', ours);
  expect(opened).toMatchObject({ edits: [], issues: [{ address: 'P3', key: 'workbook.confirmEdited' }] });
});
