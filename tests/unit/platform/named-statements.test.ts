import { afterEach, expect, test, vi } from 'vitest';
import { nameStatements } from '@/lib/platform/db/named-statements';

afterEach(() => {
  vi.restoreAllMocks();
});

type NameOf = ReturnType<typeof nameStatements>;

const askAgain = (nameOf: NameOf, sql: string, times: number) =>
  Array.from({ length: times }, () => nameOf({ sql }));

const texts = (count: number) => Array.from({ length: count }, (_, index) => `select ${String(index)}`);

test('a statement has a name from the eighth time it is asked, always the same', () => {
  const nameOf = nameStatements('public');
  expect(askAgain(nameOf, 'select 1', 7)).toEqual(['', '', '', '', '', '', '']);
  const name = nameOf({ sql: 'select 1' });
  expect(name).not.toBe('');
  expect(name.length).toBeLessThan(63);
  expect(nameOf({ sql: 'select 1' })).toBe(name);
});

test('a stranger who asks in ever new ways, a few times each, uses up no name', () => {
  const nameOf = nameStatements('public');
  const few = texts(5000).flatMap((sql) => askAgain(nameOf, sql, 7));
  expect(few.every((name) => name === '')).toBe(true);
  expect(askAgain(nameOf, 'select own', 8).at(-1)).not.toBe('');
});

test('who asks everything again and again fills the database with no more than a hundred plans, and it is told once', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const nameOf = nameStatements('public');
  const names = texts(500).flatMap((sql) => askAgain(nameOf, sql, 20));
  expect(new Set(names.filter((name) => name !== '')).size).toBe(100);
  expect(write.mock.calls.filter(([line]) => String(line).includes('statement-names-used-up'))).toHaveLength(
    1,
  );
  expect(nameOf({ sql: 'select 0' })).not.toBe('');
});
