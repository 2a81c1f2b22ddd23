import { expect, test } from 'vitest';
import { isWanted } from '@/lib/features/documents/model/find-evidence';
import { findIn, isLookingFor, itemIn } from '@/lib/features/reporting/actions/item-form';
import type { Evidence } from '@/lib/features/reporting/model/answer';

const plan: Evidence = {
  ...{
    id: 'a',
    kind: 'plan',
    number: '12/KH-UBND',
    issuedOn: '2022-03-01',
    precision: 'day',
    state: 'filed',
  },
  ...{ issuer: 'UBND tỉnh', title: null, url: null, countsAs: 'none', isInvented: false, file: null },
};

test.each([
  ['', true],
  ['12/kh', true],
  ['ubnd 2022', true],
  ['tinh kh-ubnd', true],
  ['nghị quyết', false],
  ['12 2021', false],
])('“%s” finds a document: %s', (wanted, isFound) => {
  expect(isWanted(plan, wanted)).toBe(isFound);
});

function aForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(fields)) form.append(name, text);
  return form;
}

test('Without script a form asks for fewer documents by its button, and by Enter when another word stands there', () => {
  expect(isLookingFor(aForm({ then: 'find', find: '' }))).toBe(true);
  expect(isLookingFor(aForm({ then: 'enter', find: 'kế hoạch', found: '' }))).toBe(true);
  expect(isLookingFor(aForm({ then: 'enter', find: 'kế hoạch', found: 'kế hoạch' }))).toBe(false);
  expect(isLookingFor(aForm({ then: 'next', find: 'kế hoạch', found: '' }))).toBe(false);
});

test('What is looked for is no part of the answer and stands there again', () => {
  const form = aForm({ find: 'kế hoạch', found: '', then: 'find', note: 'Xong' });
  expect([...itemIn(form).keys()]).toEqual(['note']);
  expect(findIn(form)).toEqual({ find: 'kế hoạch' });
  expect(findIn(aForm({}))).toEqual({});
});
