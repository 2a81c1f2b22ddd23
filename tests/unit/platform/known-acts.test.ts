import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { actsOfBuild, isKnownAct } from '@/lib/platform/known-acts';
import { supply } from '@/lib/platform/env';

function aBuild(manifest: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  mkdirSync(path.join(folder, 'server'));
  writeFileSync(path.join(folder, 'server/server-reference-manifest.json'), manifest);
  return folder;
}

test('the acts of a build are those Next lists', () => {
  expect([...actsOfBuild(aBuild('{"node":{"60aa":{},"60bb":{}},"edge":{}}'))]).toEqual(['60aa', '60bb']);
});

test.each(['', '[]', 'null', '{}', '{"node":5}', '{"node":null}'])(
  'a list that says %j names none',
  (text) => {
    expect(actsOfBuild(aBuild(text)).size).toBe(0);
  },
);

test('where there is no list Next decides', () => {
  expect(actsOfBuild('/nowhere').size).toBe(0);
  supply({
    PUBLIC_URL: 'http://localhost:3000',
    DEMO: '1',
    AUTH_SECRET: 'x'.repeat(32),
    NEXT_DIST_DIR: 'nowhere',
  });
  process.env['NEXT_DIST_DIR'] = 'nowhere';
  expect(isKnownAct('60aa')).toBe(true);
  expect(isKnownAct('60bb')).toBe(true);
});
