import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openWorkbook } from '@/lib/features/workbook/model/opened';
import { ours, nothing } from '@/tests/support/workbook';

/** A workbook of the portal, opened and saved again by LibreOffice 7.4 (`soffice --convert-to xlsx`). */
const saved = new URL('../../fixtures/workbook/saved-by-libreoffice.xlsx', import.meta.url);

test('What LibreOffice saved is read as it was typed, and what nobody touched is no edit', async () => {
  const opened = await openWorkbook(await readFile(saved), 'r1', ours);
  const reported = { ...nothing, valueStatus: 'reported', percent: 50 };
  expect(opened).toMatchObject({
    issues: [],
    edits: [
      {
        number: 1,
        answer: { ...reported, percent: 57.5, note: '12/2022', documentIds: ['d1', 'd3'] },
      },
      { number: 3, answer: { ...reported, percent: 62.5, completedOn: '2022-12-20' } },
      { number: 4, isConfirmed: true, answer: nothing },
    ],
  });
});
