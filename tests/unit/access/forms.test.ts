import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issueWords } from '@/lib/platform/error-words';
import { parseForm } from '@/lib/platform/parse-form';
import { root } from '@/ops/folders';
import { factorActions, guardedActions, openActions } from '@/tests/support/access-entries';

const files = globSync('lib/features/*/{actions.ts,actions/*.ts}', { cwd: root });
const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));

const place = (file: string) => file.replace('lib/features/', '').replace(/\.ts$/, '');
/** Where a name that the file uses comes from. */
const homeOf = (source: string, name: string) =>
  new RegExp(String.raw`import \{[^}]*\b${name}\b[^}]*\} from '@/([^']+)'`).exec(source)?.[1];

async function schemaOf(source: string, name: string): Promise<readonly z.ZodObject[]> {
  const home = homeOf(source, name) ?? '';
  const held: unknown = Reflect.get((await import(path.join(root, `${home}.ts`))) as object, name);
  const all = held instanceof z.ZodObject ? [held] : Object.values(held as object);
  return all.filter((each): each is z.ZodObject => each instanceof z.ZodObject);
}

const used = new Map<string, string>();
for (const source of sources.values())
  for (const [, name = ''] of source.matchAll(/\bparseForm\((\w+)/g)) used.set(name, source);
const schemas = await Promise.all(
  [...used].map(async ([name, source]) => [name, await schemaOf(source, name)] as const),
);

/** What a person could try to slip in beside what is asked. */
const strange = [
  ...['role', 'state', 'provinceId', 'report', 'submittedById', 'submittedAt'],
  ...['__proto__', 'constructor', 'constructor[prototype][role]', 'isAdmin', 'where', 'data'],
];

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const unexpected = { field: '', message: issueWords('vi', { key: 'form.unexpected' }) };

test('every action reads its form by a schema, and nothing else of it', () => {
  const known = Object.keys({ ...guardedActions, ...factorActions, ...openActions });
  const reading = [...sources].flatMap(([file, source]) =>
    source
      .split(/^export async function /m)
      .slice(1)
      .filter((body) => body.includes('parseForm('))
      .map((body) => `${place(file)} ${/^\w+/.exec(body)?.[0] ?? ''}`),
  );
  expect(known.filter((action) => !reading.includes(action))).toEqual([]);
  expect(schemas.filter(([, each]) => each.length === 0)).toEqual([]);
  expect(schemas.length).toBeGreaterThan(50);
});

describe.each(schemas)('%s', (_, each) => {
  test.each(each)('refuses every field that it does not name', (schema) => {
    const asked = Object.keys(schema.shape);
    const beside = [...strange, ...asked.map((name) => `${name}[not]`)].filter(
      (name) => !asked.includes(name),
    );
    for (const name of beside) {
      const parsed = parseForm(schema, formOf([[name, '{"role":"admin"}']]));
      expect(parsed.ok ? [] : parsed.state.issues, name).toContainEqual(unexpected);
    }
    expect(Object.prototype).not.toHaveProperty('role');
  });

  test.each(each)('takes no operator for a value, and no field twice that is no list', (schema) => {
    for (const [name, field] of Object.entries(schema.shape)) {
      expect(z.safeParse(field, { not: '' }).success, name).toBe(false);
      expect(z.safeParse(field, [{ not: '' }]).success, name).toBe(false);
      const twice = z.safeParse(field, ['a', 'b']);
      expect(twice.success && !Array.isArray(twice.data), name).toBe(false);
    }
  });
});
