import { expect, test } from 'vitest';
import { checkVersion, connectionFailure } from '@/ops/database';

const good = { number: 150_000, version: '15.0', encoding: 'UTF8' };

test('PostgreSQL 15 with UTF8 is the oldest that will do', () => {
  expect(() => {
    checkVersion(good);
  }).not.toThrow();
  expect(() => {
    checkVersion({ ...good, number: 140_012, version: '14.12' });
  }).toThrow('PostgreSQL 14.12 quá cũ: hãy dùng bản 15 trở lên');
});

test('a database that cannot hold Vietnamese is refused', () => {
  expect(() => {
    checkVersion({ ...good, encoding: 'LATIN1' });
  }).toThrow('mã LATIN1');
});

test('a connection that failed on every address is named by its first cause', () => {
  const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
  expect(connectionFailure('DATABASE_URL', new AggregateError([refused])).message).toContain('ECONNREFUSED');
  expect(connectionFailure('DATABASE_URL', new Error('timeout')).message).toContain('(timeout)');
});
