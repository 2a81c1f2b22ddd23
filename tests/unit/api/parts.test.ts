import { expect, test } from 'vitest';
import { accepts } from '@/lib/platform/api/accept';
import { etagOf, isKnown } from '@/lib/platform/api/etag';
import { languageOf } from '@/lib/platform/api/language';
import { apiHref, splitFormat } from '@/lib/platform/api/names';
import { linkHeader, linksOf } from '@/lib/platform/api/paging';
import { toXlsx } from '@/lib/platform/api/xlsx';
import { testEnvironment } from '@/tests/support/database-templates';
import { supply } from '@/lib/platform/env';

test.each([
  [null, true],
  ['', true],
  ['*/*', true],
  ['text/*', true],
  ['text/csv', true],
  ['text/csv;q=0', false],
  ['text/csv;q=0, */*', false],
  ['application/json', false],
  ['text/html,application/xhtml+xml,*/*;q=0.8', true],
])('Accept: %s allows CSV: %s', (header, allowed) => {
  expect(accepts(header, 'text/csv; charset=utf-8')).toBe(allowed);
});

test.each([
  ['', 'vi'],
  ['en-US,en;q=0.9', 'en'],
  ['vi;q=0.8,en;q=0.9', 'en'],
  ['en;q=0', 'vi'],
  ['fr', 'vi'],
  ['*', 'vi'],
  ['en;q=abc', 'en'],
])('words for Accept-Language %j are %s', (header, locale) => {
  expect(languageOf(new Headers({ 'accept-language': header }))).toBe(locale);
});

test('a validator is of the bytes, whichever kind of body they are in', () => {
  expect(etagOf('số')).toBe(etagOf(new TextEncoder().encode('số')));
  expect(etagOf('a')).not.toBe(etagOf('b'));
  expect(isKnown('"a"', null)).toBe(false);
  expect(isKnown('"a"', 'a')).toBe(false);
  expect(isKnown('"a"', '"b", W/"a"')).toBe(true);
});

test('an address has its extension, and only what is asked', () => {
  expect(apiHref('tasks', 'json')).toBe('/api/v1/tasks');
  const query = { province: 'ha-noi,da-nang', year: 2022, region: undefined, sort: '' };
  expect(apiHref('progress', 'csv', query)).toBe('/api/v1/progress.csv?province=ha-noi,da-nang&year=2022');
  expect(splitFormat('tasks.csv')).toEqual(['tasks', 'csv']);
  expect(splitFormat('tasks')).toEqual(['tasks', 'json']);
});

test('neighbours of a page keep the question; before the first and after the last there is none', () => {
  supply(testEnvironment);
  const page = (number: number, total: number) =>
    linksOf({ path: '/api/v1/tasks', values: { year: '2022' }, page: number, perPage: 10, total });
  expect(Object.keys(page(1, 0))).toEqual(['self', 'first', 'last']);
  expect(Object.keys(page(2, 25))).toEqual(['self', 'first', 'prev', 'next', 'last']);
  expect(page(9, 25).prev).toMatch(/\?year=2022&page=3&per-page=10$/);
  expect(linkHeader(page(3, 25))).toMatch(/^<http[^>]+>; rel="self", .+; rel="last"$/);
});

test('equal data make equal workbooks, whatever the hour', async () => {
  const table = { name: 'x', columns: [], rows: [], about: [['a', 'b']], day: '2022-12-16' };
  const first = await toXlsx(table);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(etagOf(await toXlsx(table))).toBe(etagOf(first));
});
