import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseForm } from '@/lib/platform/parse-form';

const schema = z.strictObject({
  name: z.string().min(2).max(10),
  kind: z.enum(['a', 'b']).optional(),
  ticked: z.array(z.string().max(5)),
});

function form(...entries: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

function stateOf(...entries: readonly (readonly [string, string | File])[]) {
  const parsed = parseForm(schema, form(...entries));
  if (parsed.ok) throw new Error('The form was accepted.');
  return parsed.state;
}

describe('what a form may hold', () => {
  test('a strict schema reads scalars and lists, and no box ticked is an empty list', () => {
    const parsed = parseForm(schema, form(['name', 'Lan'], ['locale', 'en']));
    expect(parsed).toMatchObject({ ok: true, locale: 'en', value: { name: 'Lan', ticked: [] } });
  });

  test('a list takes one or more', () => {
    const one = parseForm(schema, form(['name', 'Lan'], ['ticked', 'x']));
    expect(one).toMatchObject({ ok: true, value: { ticked: ['x'] } });
    const two = parseForm(schema, form(['name', 'Lan'], ['ticked', 'x'], ['ticked', 'y']));
    expect(two).toMatchObject({ ok: true, value: { ticked: ['x', 'y'] } });
  });

  test('Next’s own fields and the language belong to no schema', () => {
    const parsed = parseForm(schema, form(['name', 'Lan'], ['$ACTION_REF_1', ''], ['$ACTION_KEY', 'k']));
    expect(parsed).toMatchObject({ ok: true, locale: 'vi', values: { name: 'Lan' } });
  });

  test('a field given twice, an unknown field and a file are refused', () => {
    expect(stateOf(['name', 'Lan'], ['name', 'Mai']).issues).toEqual([
      { field: 'name', message: 'Nội dung chưa đúng. Hãy kiểm tra lại.' },
    ]);
    expect(stateOf(['name', 'Lan'], ['role', 'admin']).issues[0]?.field).toBe('');
    expect(stateOf(['name', new File(['x'], 'x.txt')]).issues).toEqual([
      { field: 'name', message: 'Không gửi được tệp ở đây.' },
    ]);
  });

  test.each(['__proto__', 'constructor', 'name[not]', 'name.not', 'toString'])(
    'the field %s neither passes nor pollutes',
    (name) => {
      const state = stateOf(['name', 'Lan'], [name, '{"polluted":true}']);
      expect(state.outcome).toBe('invalid');
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('a form of a thousand and one fields is refused as a whole', () => {
    const many = Array.from({ length: 1001 }, (_, index) => [`f${String(index)}`, ''] as const);
    expect(stateOf(...many).issues).toHaveLength(1);
  });

  test('what is no form at all is a form with nothing in it', () => {
    for (const given of [undefined, null, 'text', [], { reportId: { not: '' } }]) {
      const parsed = parseForm(schema, given as unknown as FormData);
      expect(parsed.ok ? undefined : parsed.state).toMatchObject({ values: {}, outcome: 'invalid' });
    }
  });

  test('whatever the bytes, the answer is a value of the schema or a state in words', () => {
    const entry = fc.tuple(
      fc.oneof(fc.constantFrom('name', 'kind', 'ticked'), fc.string()),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const parsed = parseForm(schema, form(...entries));
        if (parsed.ok) expect(schema.safeParse(parsed.value).success).toBe(true);
        else expect(parsed.state.issues.every(({ message }) => message.length > 5)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is said', () => {
  test('one thing for each field, in the language of the form', () => {
    const state = stateOf(['locale', 'en'], ['name', 'x'.repeat(11)], ['kind', 'c']);
    expect(state.issues).toEqual([
      { field: 'name', message: 'This is longer than 10 characters. Please shorten it.' },
      { field: 'kind', message: 'Choose one of the given options.' },
    ]);
  });

  test('a missing field and an empty one are asked for; a short one is told how short', () => {
    expect(stateOf(['ticked', 'x']).issues[0]?.message).toBe('Hãy nhập nội dung này.');
    expect(stateOf(['name', '']).issues[0]?.message).toBe('Hãy nhập nội dung này.');
    expect(stateOf(['name', 'x']).issues[0]?.message).toBe('Nội dung cần ít nhất 2 ký tự.');
  });

  test('a key without words is never shown raw', () => {
    const keyed = z.strictObject({ name: z.string().regex(/^x$/, { error: 'no.such.words' }) });
    const parsed = parseForm(keyed, form(['name', 'y']));
    expect(parsed.ok ? [] : parsed.state.issues).toEqual([
      { field: 'name', message: 'Nội dung chưa đúng. Hãy kiểm tra lại.' },
    ]);
  });

  test('what was typed comes back, passwords never, and a megabyte is cut', () => {
    const secrets = z.strictObject({
      email: z.string().max(3),
      password: z.string(),
      passwordAgain: z.string(),
    });
    const given = form(['email', 'x'.repeat(1_000_000)], ['password', 'bí mật'], ['passwordAgain', 'bí mật']);
    const parsed = parseForm(secrets, given);
    expect(parsed.ok ? null : Object.keys(parsed.state.values)).toEqual(['email']);
    expect(parsed.ok ? '' : parsed.state.values['email']).toHaveLength(100_000);
  });
});
