import '@/tests/support/data-cache';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { GET } from '@/app/du-lieu/tat-ca.zip/route';
import { licenceText } from '@/app/open-data/licence';
import { resources } from '@/app/open-data/resources';
import { root } from '@/ops/folders';
import { askList } from '@/tests/support/open-data';

const ask = (headers = {}) => GET(new Request('http://localhost:3000/du-lieu/tat-ca.zip', { headers }));

async function unpacked() {
  const answer = await ask();
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}

type Field = Readonly<{
  name: string;
  type: string;
  description: string;
  constraints: { required: boolean; enum?: string[] };
}>;
type Described = Readonly<{
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: readonly Field[]; missingValues: string[] };
}>;
type Package = Readonly<{
  name: string;
  profile: string;
  created: string;
  licenses: readonly { title: string; path: string }[];
  sources: readonly { title: string; path: string }[];
  resources: readonly Described[];
}>;

const files = await unpacked();
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const description = JSON.parse(text('datapackage.json')) as Package;

/** What the lists are asked for that give only a part when nothing is asked. */
const wholes: Readonly<Record<string, string>> = {
  progress: '?period=all',
  trends: '?group=national,region,pillar,province,task',
  punctuality: '?group=national,region,province',
};

const formats: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  string: /^/,
};

test('holds a file for each list, its description, the terms and what to read first', () => {
  const tables = resources.map(({ name }) => `data/${name}.csv`);
  expect(Object.keys(files)).toEqual(['README.md', 'LICENSE.md', ...tables, 'datapackage.json']);
  expect(text('README.md')).toContain('hư cấu');
  expect(text('LICENSE.md')).toContain(licenceText.trim());
  expect(licenceText.trim()).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8').trim());
});

test('the data package says what a Frictionless data package must', () => {
  expect(description).toMatchObject({ profile: 'tabular-data-package', name: 'tien-do-so' });
  expect(description.created).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  expect(description.licenses.map((each) => Object.keys(each))).toEqual([['title', 'path']]);
  expect(files).toHaveProperty([description.licenses[0]?.path ?? '']);
  expect(description.resources.map(({ name }) => name)).toEqual(resources.map(({ name }) => name));
  for (const { name } of description.resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
});

test.each(description.resources)('$path is what its description says', async (table) => {
  const bytes = files[table.path] ?? new Uint8Array();
  expect(bytes.byteLength).toBe(table.bytes);
  expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(table.hash);
  const rows: string[][] = parse(text(table.path));
  const { fields } = table.schema;
  expect(rows[0]).toEqual(fields.map(({ name }) => name));
  for (const row of rows.slice(1))
    fields.forEach((field, index) => {
      checkCell(field, row[index] ?? '');
    });
  const everything = wholes[table.name] ?? '';
  expect(rows.length - 1).toBe((await askList(`${table.name}${everything}`)).meta.total);
});

function checkCell({ name, type, constraints }: Field, cell: string): void {
  if (cell === '') expect(constraints.required, name).toBe(false);
  else if (constraints.enum === undefined) expect(cell, name).toMatch(formats[type] ?? /$^/);
  else expect(constraints.enum, name).toContain(cell);
}

// Without the data cache of the server the archive is made for every question.
test(
  'equal data make equal bytes, and who has them is not sent them again',
  { timeout: 120_000 },
  async () => {
    const [first, second] = [await ask(), await ask()];
    const etag = first.headers.get('etag') ?? '';
    expect(second.headers.get('etag')).toBe(etag);
    expect((await ask({ 'if-none-match': etag })).status).toBe(304);
  },
);
