import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '@/ops/folders';
import { auditActs, auditSubjects } from '@/lib/features/audit-log/model/acts';
import { documentActs } from '@/lib/features/documents/schema/library';
import en from '@/lib/i18n/messages/en/audit-log.json';
import vi from '@/lib/i18n/messages/vi/audit-log.json';
import { reasons } from '@/lib/platform/outcome';

const sources = globSync('lib/features/*/{actions,commands}{.ts,/**/*.ts}', { cwd: root })
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

/** Every code that stands in the source where an act is named, and those a command puts together. */
function writtenActs(): readonly string[] {
  const named = sources.matchAll(
    /(?:\baction[:=]?\s*[:=]\s*|\bget action\(\)|recordMisshapen\(viewer, )'([a-z-]+\.[a-z-]+)'/g,
  );
  const made = [...documentActs, 'publish', 'return'].map((act) => `document.${act}`);
  return [...new Set([...[...named].map(([, act = '']) => act), ...made])].sort();
}

const writtenSubjects = () => [
  ...new Set([...sources.matchAll(/\bobjectType[:=]?\s*[:=]\s*'([a-z-]+)'/g)].map(([, type = '']) => type)),
];

test('every act that is written into the log has its words in both languages', () => {
  expect(writtenActs().filter((act) => !auditActs.some((known) => known === act))).toEqual([]);
  for (const words of [vi, en])
    for (const act of auditActs) {
      const [noun = '', verb = ''] = act.split('.');
      const nouns: Readonly<Record<string, Readonly<Record<string, string>>>> = words.act;
      expect(nouns[noun]?.[verb], act).toMatch(/\S/);
    }
});

test('everything an act is about, and every way it is refused, has its words', () => {
  expect(writtenSubjects().filter((type) => !auditSubjects.some((known) => known === type))).toEqual([]);
  for (const words of [vi, en]) {
    expect(Object.keys(words.subject).sort()).toEqual([...auditSubjects].sort());
    expect(Object.keys(words.outcome).sort()).toEqual([...reasons].sort());
  }
});
