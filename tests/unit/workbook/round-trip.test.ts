import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { openWorkbook } from '@/lib/features/workbook/model/opened';
import { normalise } from '@/lib/platform/text';
import { aBook, lists, ours } from '@/tests/support/workbook';

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '12/2022',
    '1.234',
    '_x000D_',
    'a\nb',
    '+84 9',
    'TRUE',
    '#N/A',
    'Hòa Bình',
    "'x",
    '007',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Texts as the portal keeps them. */
const kept = fc
  .option(text.map((typed) => normalise(typed) ?? '').map((tidy) => tidy || null))
  .map((each) => each ?? null);

const decimals = (most: number, digits: number) =>
  fc.integer({ min: 0, max: most * 10 ** digits }).map((whole) => whole / 10 ** digits);

const day = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const answer: fc.Arbitrary<Answer> = fc.record({
  valueStatus: fc.option(fc.constantFrom(...Object.values(ValueStatus))),
  percent: fc.option(decimals(100, 2)),
  value: fc.option(decimals(99_999_999, 4)),
  completedOn: fc.option(day),
  ...{ note: kept, obstacle: kept, proposal: kept, reply: kept },
  documentIds: fc.subarray(lists.documents.map(({ id }) => id)),
});

test('A workbook that comes back as it was taken changes nothing, whatever the report says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), async (answers) => {
      const opened = await openWorkbook(await aBook(answers), 'r1', ours);
      expect(opened).toMatchObject({ ok: true, edits: [], issues: [] });
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('What is typed in one row is read as that row alone, and exactly', async () => {
  await fc.assert(
    fc.asyncProperty(answer, answer, async (before, after) => {
      const from = await openWorkbook(
        await aBook([before, before], { 2: await cellsFor(after) }),
        'r1',
        ours,
      );
      if (!from.ok) throw new Error('not read');
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      if (isSame) expect(from.edits).toEqual([]);
      else if (after.valueStatus === null)
        expect(from.issues.map(({ key, number }) => [key, number])).toEqual([['rules.status-missing', 2]]);
      else expect(from.edits).toMatchObject([{ number: 2, version: 2, answer: after, isConfirmed: false }]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

async function cellsFor(answered: Answer) {
  const { cellsOf } = await import('@/lib/features/workbook/model/cells');
  return cellsOf({ draft: answered }, lists);
}
