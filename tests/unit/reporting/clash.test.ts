import { describe, expect, test } from 'vitest';
import { besideIn, takenIn, unchosenIn } from '@/lib/features/reporting/actions/clash-form';
import { clashOf, givenField, givenIn, keepField, textsIn } from '@/lib/features/reporting/model/clash';
import { answerFields } from '@/lib/features/reporting/model/merge';

const words = ['', 'một', 'hai'];

/** Every way in which a text was given, typed and saved. */
const ways = words.flatMap((given) =>
  words.flatMap((typed) => words.map((saved) => ({ given, typed, saved }) as const)),
);

const inEach = (text: string) => textsIn(Object.fromEntries(answerFields.map((field) => [field, text])));

describe('two people write in one item', () => {
  test.each(answerFields)(
    'and %s asks only where both changed it, and loses neither text unseen',
    (field) => {
      for (const { given, typed, saved } of ways) {
        const blank = textsIn({});
        const clash = clashOf({
          given: { ...blank, [field]: given },
          typed: { ...blank, [field]: typed },
          saved: { ...blank, [field]: saved },
        });
        const isMine = typed !== given;
        const isTheirs = saved !== given;
        const isAsked = isMine && isTheirs && typed !== saved;
        expect(clash.asked, JSON.stringify([given, typed, saved])).toEqual(isAsked ? [field] : []);
        expect(clash.taken).toEqual(isTheirs && !isMine ? [field] : []);
        expect(clash.values[field]).toBe(isMine ? typed : saved);
        expect(clash.given[field]).toBe(isAsked ? given : saved);
      }
    },
  );

  test('and meeting the same version again asks the same and takes nothing more', () => {
    for (const { given, typed, saved } of ways) {
      const first = clashOf({ given: inEach(given), typed: inEach(typed), saved: inEach(saved) });
      const again = clashOf({ given: first.given, typed: first.values, saved: inEach(saved) });
      expect(again).toEqual({ ...first, taken: [] });
    }
  });

  test('and a field of which nobody knows what it was filled with is asked about', () => {
    const clash = clashOf({ given: {}, typed: inEach('một'), saved: inEach('hai') });
    expect(clash.asked).toEqual(answerFields);
    expect(clash.given).toMatchObject({ note: undefined });
  });

  test('and line breaks, spaces at the ends and the order of documents are no change', () => {
    const given = textsIn({ note: 'Một\nhai', documentIds: 'b\na' });
    const typed = textsIn({ note: 'Một\r\nhai ', documentIds: '\na\nb' });
    const saved = textsIn({ note: 'Ba', documentIds: 'c', proposal: 'Ký tự \u200b' });
    expect(clashOf({ given, typed, saved })).toMatchObject({
      asked: [],
      taken: ['note', 'proposal', 'documentIds'],
      values: saved,
    });
  });
});

describe('the form of two versions', () => {
  const form = new FormData();
  for (const [name, text] of [
    ['asked', 'percent note proposal'],
    [keepField('percent'), 'saved'],
    [keepField('note'), 'typed'],
    [givenField('note'), 'Cũ'],
    ['note', 'Mới'],
  ] as const)
    form.append(name, text);
  form.append('given-proposal', new Blob(['x']));

  test('says which saved texts are kept and which choice is left open', () => {
    expect(takenIn(form)).toEqual(['percent']);
    expect(unchosenIn(form)).toEqual([
      { field: 'keep-proposal', message: 'Hãy chọn bản được giữ của ô này.' },
    ]);
    expect(unchosenIn(new FormData())).toEqual([]);
  });

  test('comes back with what it was filled with, and with the choices unless a newer version still was met', () => {
    const given = { asked: 'percent note proposal', 'given-note': 'Cũ' };
    expect(besideIn(form, 'stale')).toEqual(given);
    expect(besideIn(form, 'invalid')).toEqual({ ...given, 'keep-percent': 'saved', 'keep-note': 'typed' });
    expect(givenIn(besideIn(form, 'stale'))).toEqual({ note: 'Cũ' });
  });
});
