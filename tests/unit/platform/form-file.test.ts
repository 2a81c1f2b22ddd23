import { expect, test } from 'vitest';
import { takeFile } from '@/lib/platform/form-file';

test('takes a chosen file out of a form, and whatever stands in its place', () => {
  const form = new FormData();
  form.append('file', new File(['x'], 'a.csv'));
  form.append('file', 'another');
  form.append('name', 'Lan');
  expect(takeFile(form, 'file')?.name).toBe('a.csv');
  expect([...form.keys()]).toEqual(['name']);
  expect(takeFile(form, 'file')).toBeNull();
  form.append('file', 'a text');
  expect(takeFile(form, 'file')).toBeNull();
  expect(takeFile('no form', 'file')).toBeNull();
});

test('tells an empty file from none', () => {
  const form = new FormData();
  form.append('one', new File([], ''));
  form.append('two', new File([], 'rong.csv'));
  expect(takeFile(form, 'one')).toBeNull();
  expect(takeFile(form, 'two')?.size).toBe(0);
});
