import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAct, namedActs } from '@/lib/platform/act-body';
import { actionBody, plainBody } from '@/tests/support/hand-made';

type Fields = readonly (readonly [string, string])[];

const id = '60'.repeat(21);
const state = '{"values":{"note":"$$5","empty":null},"issues":[]}';
const described = `{"id":"${id}","bound":"$@1"}`;

function form(fields: Fields): FormData {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

const ref = (descriptor: string, ...rest: Fields) =>
  form([['$ACTION_REF_1', ''], ['$ACTION_1:0', descriptor], ...rest]);

describe('what React writes', () => {
  test('is an act, called by script or sent as a form', () => {
    const fields: Fields = [
      ['locale', 'vi'],
      ['note', '$K9 $@ {'],
    ];
    expect(isAct(actionBody(fields), id)).toBe(true);
    expect(isAct(plainBody(id, fields), null)).toBe(true);
    expect(isAct(form([[`$ACTION_ID_${id}`, '']]), null)).toBe(true);
    expect(isAct(form([['0', `[${state},"$K1"]`]]), id)).toBe(true);
    expect(isAct(ref(described, ['$ACTION_1:1', `[${state}]`], ['$ACTION_KEY', 'k1']), null)).toBe(true);
    expect(isAct(form([['0', '["$undefined","$-0","$NaN","$Infinity","$-Infinity","$K1f"]']]), id)).toBe(
      true,
    );
  });
});

test('a form without script names its acts, a call by script none', () => {
  expect(namedActs(plainBody(id, [['note', `{"id":"${id}"`]]))).toEqual([id]);
  expect(namedActs(form([[`$ACTION_ID_${id}`, '']]))).toEqual([id]);
  expect(namedActs(actionBody([['a', 'b']]))).toEqual([]);
});

describe('what React cannot have written', () => {
  test.each<[string, Fields]>([
    ['nothing', []],
    ['other fields only', [['a', 'b']]],
    ['no JSON', [['0', 'x']]],
    ['no text', [['0', '']]],
    ['no list', [['0', '{}']]],
    ['a number', [['0', '5']]],
    ['a prototype', [['0', `[{"__proto__":{"role":"admin"}},"$K1"]`]]],
    ['two lists', [['0', '[]'], ['0', '[]']]], // prettier-ignore
    ['a field of nobody', [['0', '[]'], ['_1', 'x']]], // prettier-ignore
    ['a nameless field', [['0', '[]'], ['', 'x']]], // prettier-ignore
    ...['$1', '$1:a:b', '$F1', '$@2', '$Q2', '$W2', '$B2', '$nzz', '$D2022', '$zz', '$Kzz', '$T'].map(
      (text): [string, Fields] => [`the reference ${text}`, [['0', `[${state},"${text}"]`]]],
    ),
  ])('%s is no call', (_, fields) => {
    expect(isAct(form(fields), id)).toBe(false);
  });

  test.each(['', 'x', 'toString', 'a'.repeat(39), 'A'.repeat(42), `${id} `])('%j is no id', (called) => {
    expect(isAct(actionBody([]), called)).toBe(false);
    expect(isAct(plainBody(called, []), null)).toBe(false);
    expect(isAct(form([[`$ACTION_ID_${called}`, '']]), null)).toBe(false);
  });

  test.each<[string, FormData]>([
    ['nothing', form([])],
    ['fields alone', form([['a', 'b']])],
    ['an act that is nowhere described', form([['$ACTION_REF_1', '']])],
    ['a description that is no JSON', ref('nonsense')],
    ['a description that is nothing', ref('null')],
    ['a description of no act', ref('{}')],
    ['a description cut short', ref(described.slice(0, -1))],
    ['a description given twice', ref(described, ['$ACTION_1:0', described], ['$ACTION_1:1', '[]'])],
    ['an act without its state', ref(described)],
    ['an act with another place of its state', ref(`{"id":"${id}","bound":"$@2"}`, ['$ACTION_1:1', '[]'])],
    ['a state that is no JSON', ref(described, ['$ACTION_1:1', 'nonsense'])],
    ['a state that is no list', ref(described, ['$ACTION_1:1', '{}'])],
    ['a state that refers to an act', ref(described, ['$ACTION_1:1', '["$F1"]'])],
    ['an act without a number', form([['$ACTION_REF_x', '']])],
    ['one act of two', form([[`$ACTION_ID_${id}`, ''], ['$ACTION_REF_1', '']])], // prettier-ignore
  ])('%s is no form', (_, body) => {
    expect(isAct(body, null)).toBe(false);
  });

  test('whatever comes, there is an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), fc.option(fc.string()), (fields, called) => {
        expect(typeof isAct(form(fields), called)).toBe('boolean');
      }),
    );
  });

  test('a file in place of a text is none either', () => {
    const body = new FormData();
    body.append('0', new Blob(['[]']));
    expect(isAct(body, id)).toBe(false);
  });
});
