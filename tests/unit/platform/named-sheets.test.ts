import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { writeNamedSheets } from '@/lib/platform/api/named-sheets';

async function* lines(count: number, read: number[] = []) {
  for (let line = 0; line < count; line += 1) {
    read.push(line);
    yield [line, `Bến Tre ${String(line)} ${crypto.randomUUID()}`];
  }
}

test('each sheet has its own name, and one without keeps the writer’s', async () => {
  const names = ['Báo cáo', 'Cách tính & "nguồn"'];
  const file = writeNamedSheets(lines(6), { names, maxRowsPerSheet: 2, repeatHeaders: false });
  const { sheets } = await readXlsx(new Uint8Array(await new Response(file).arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual([...names, 'Báo cáo_3']);
  expect(sheets.map(({ rows }) => rows[0]?.[0])).toEqual([0, 2, 4]);
});

test('the file begins before the last line is read', async () => {
  const read: number[] = [];
  const count = 50_000;
  const reader = writeNamedSheets(lines(count, read), { names: ['Báo cáo'] }).getReader();
  for (let bytes = 0; bytes < 50_000;) bytes += (await reader.read()).value?.length ?? 0;
  expect(read.length).toBeLessThan(count / 2);
  await reader.cancel();
});

test('names no sheet where none is named', async () => {
  const file = writeNamedSheets(lines(1), { names: [] });
  const { sheets } = await readXlsx(new Uint8Array(await new Response(file).arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet']);
});
