import { expect, test } from 'vitest';
import { openWorkbook } from '@/lib/features/workbook/model/opened';
import { writeWorkbook } from '@/lib/features/workbook/commands/write';
import { getBook } from '@/lib/features/workbook/queries/book';
import { getTriedReport } from '@/lib/features/workbook/queries/dry-run';
import { readGrids } from '@/lib/features/workbook/model/grid';
import { workbookMark } from '@/lib/platform/workbook-mark';
import { aFiling, aReport, success } from '@/tests/support/factories';
import { aRegistration } from '@/tests/support/library';
import { databaseSnapshot } from '@/tests/support/snapshot';
import { lists } from '@/tests/support/workbook';
import { draftOf, handedIn, keepBytes } from '@/tests/support/workbook-files';

const period = '2022-12';
const text = (said: string) => ({ kind: 'text', text: said }) as const;

async function aFiled(number: string) {
  const made = await aReport();
  const registration = aRegistration(made.province.id, { number });
  const documentId = await aFiling(made.officer, made.id, registration);
  return { made, documentId };
}

test('Documents of the library are offered, chosen in a cell, shown before writing and attached', async () => {
  const { made, documentId } = await aFiled('77/KH-UBND');
  const book = await getBook(made.officer, { period, slug: made.province.slug, file: undefined });
  const grids = await readGrids(book?.bytes ?? new Uint8Array());
  const offered = grids.find(({ name }) => name === 'Văn bản')?.rows.map(([label]) => label);
  expect(offered).toContainEqual(text('77/KH-UBND'));
  const file = await handedIn(made, { 3: { documentIds: text('77/kh-ubnd') } });
  const place = { period, slug: made.province.slug, file };
  const found = await getTriedReport(made.officer, place);
  expect(found?.tried).toMatchObject({
    issues: [],
    planned: [{ fields: ['documentIds'], evidence: [{ id: documentId, number: '77/KH-UBND' }] }],
  });
  success(await writeWorkbook(made.officer, { reportId: made.id, file }));
  const [, , third] = (await draftOf(made.officer)).items;
  expect(third).toMatchObject({ draft: { documentIds: [documentId], percent: 50 } });
  const marked = await getBook(made.officer, { period, slug: made.province.slug, file: undefined });
  const again = await keepBytes(marked?.bytes ?? new Uint8Array());
  const unchanged = await getTriedReport(made.officer, { ...place, file: again });
  expect(unchanged?.tried).toMatchObject({ planned: [], issues: [] });
});

test('A document of no sheet is refused at its cell, and named in the file that comes back', async () => {
  const { made } = await aFiled('78/KH-UBND');
  const file = await handedIn(made, { 3: { documentIds: text('78/KH-UBND; 79/KH-UBND') } });
  const place = { period, slug: made.province.slug, file };
  const found = await getTriedReport(made.officer, place);
  expect(found?.tried).toMatchObject({
    planned: [],
    issues: [{ column: 'documentIds', key: 'workbook.documentUnknown', values: { document: '79/KH-UBND' } }],
  });
  const before = await databaseSnapshot();
  expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({ reason: 'invalid' });
  expect(await databaseSnapshot()).toBe(before);
  const marked = await getBook(made.officer, place);
  const again = await openWorkbook(marked?.bytes ?? new Uint8Array(), made.id, {
    words: lists,
    mark: workbookMark,
  });
  expect(again).toMatchObject({ issues: [{ column: 'documentIds' }] });
});

test('A workbook that names a document of another province by its id attaches nothing', async () => {
  const { documentId } = await aFiled('80/KH-UBND');
  const { made } = await aFiled('81/KH-UBND');
  const stolen = [{ id: documentId, label: '80/KH-UBND' }];
  const file = await handedIn(made, { 3: { documentIds: text('80/KH-UBND') } }, stolen);
  const found = await getTriedReport(made.officer, { period, slug: undefined, file });
  expect(found?.tried).toMatchObject({ issues: [{ column: 'documentIds', number: 3 }] });
  expect(await writeWorkbook(made.officer, { reportId: made.id, file })).toMatchObject({ reason: 'invalid' });
});
