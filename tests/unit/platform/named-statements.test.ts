import { expect, test } from 'vitest';
import { nameStatements } from '@/lib/platform/db/named-statements';

test('a statement has a name from the second time it is asked, always the same', () => {
  const nameOf = nameStatements();
  expect(nameOf({ sql: 'select 1' })).toBe('');
  const name = nameOf({ sql: 'select 1' });
  expect(name).not.toBe('');
  expect(name.length).toBeLessThan(63);
  expect(nameOf({ sql: 'select 1' })).toBe(name);
});

test('strangers who ask in ever new ways do not fill the database with plans', () => {
  const nameOf = nameStatements();
  const asked = Array.from({ length: 5000 }, (_, index) => ({ sql: `select ${String(index)}` }));
  expect(asked.every((each) => nameOf(each) === '')).toBe(true);
  const names = asked.flatMap((each) => [nameOf(each), nameOf(each)]).filter((name) => name !== '');
  expect(new Set(names).size).toBe(100);
});
