import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import inEnglish from '@/lib/i18n/messages/en/rules.json';
import words from '@/lib/i18n/messages/vi/rules.json';
import errors from '@/lib/i18n/messages/vi/errors.json';
import { ruleIds } from '@/lib/features/reporting/model/rules';

const root = path.resolve(import.meta.dirname, '../../..');
const sources = [
  ...['model/evidence', 'schema/field', 'schema/item', 'schema/decide', 'commands/save'],
  ...['commands/confirm', 'commands/ready', 'commands/return', 'actions/decide', 'queries/check'],
].map((name) => path.join(root, `lib/features/reporting/${name}.ts`));

test.each([words, inEnglish])(
  'every rule says what it is, what is wrong, why it matters and what to do',
  (told) => {
    expect(Object.keys(told).sort()).toEqual([...ruleIds].sort());
    for (const each of Object.values(told)) expect(Object.keys(each)).toEqual(['name', 'wrong', 'why', 'do']);
  },
);

test('every rule that can refuse has words', () => {
  const files = [...sources, path.join(root, 'lib/features/documents/schema/register.ts')];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const keys = new Set(
    [...text.matchAll(/'(reporting|documents)\.(\w+)'/g)].map(
      ([, noun, key]) => `${noun ?? ''}.${key ?? ''}`,
    ),
  );
  const known: Readonly<Record<string, object>> = {
    reporting: errors.reporting,
    documents: errors.documents,
  };
  const missing = [...keys].filter((key) => {
    const [noun = '', name = ''] = key.split('.');
    return !(name in (known[noun] ?? {}));
  });
  expect(keys.size).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});
