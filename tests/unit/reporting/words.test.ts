import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import findings from '@/lib/i18n/messages/vi/reporting.json';
import errors from '@/lib/i18n/messages/vi/errors.json';
import { findingKinds } from '@/lib/features/reporting/model/finding';

const root = path.resolve(import.meta.dirname, '../../..');
const sources = [
  ...['model/rules', 'model/evidence', 'schema/field', 'schema/item', 'schema/decide', 'commands/save'],
  ...['commands/confirm', 'commands/ready', 'commands/return', 'actions/decide', 'queries/check'],
].map((name) => path.join(root, `lib/features/reporting/${name}.ts`));

test('every finding has words', () => {
  expect(Object.keys(findings.findings).sort()).toEqual([...findingKinds].sort());
});

test('every rule that can refuse has words', () => {
  const files = [...sources, path.join(root, 'lib/features/documents/schema/register.ts')];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const keys = new Set(
    [...text.matchAll(/'(reporting|documents)\.(\w+)'/g)].map(
      ([, noun, key]) => `${noun ?? ''}.${key ?? ''}`,
    ),
  );
  const words: Readonly<Record<string, object>> = {
    reporting: errors.reporting,
    documents: errors.documents,
  };
  const missing = [...keys].filter((key) => {
    const [noun = '', name = ''] = key.split('.');
    return !(name in (words[noun] ?? {}));
  });
  expect(keys.size).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
