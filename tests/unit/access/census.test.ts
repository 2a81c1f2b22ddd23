import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '@/ops/folders';
import * as entries from '@/tests/support/access-entries';
import {
  accountMatrix,
  errorReportMatrix,
  factMatrix,
  periodMatrix,
  reliefMatrix,
  remindMatrix,
  reportMatrix,
  taskSetMatrix,
} from '@/tests/support/access-matrix';
import { assessmentMatrix } from '@/tests/support/assessment-matrix';
import { committeeMatrix } from '@/tests/support/committee-matrix';
import { documentMatrix } from '@/tests/support/document-matrix';
import { noticeMatrix } from '@/tests/support/notice-matrix';
import { ownTaskMatrix } from '@/tests/support/own-task-matrix';
import { userMatrix } from '@/tests/support/user-matrix';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const find = (pattern: string) => globSync(pattern, { cwd: root }).sort();

const features = find('lib/features/*/{actions,commands,queries}{.ts,/**/*.ts}');
const matrices = [
  ...[reportMatrix, accountMatrix, errorReportMatrix],
  ...[periodMatrix, reliefMatrix, remindMatrix, taskSetMatrix, documentMatrix, noticeMatrix],
  ...[committeeMatrix, factMatrix, assessmentMatrix],
  ...[ownTaskMatrix, userMatrix],
];
const doors = matrices.flatMap((matrix) => Object.keys(matrix));
const actions = { ...entries.guardedActions, ...entries.factorActions, ...entries.openActions };
const parts = Object.entries(entries.parts).flatMap(([file, names]) =>
  names.split(' ').map((name) => `${file} ${name}`),
);
const open = [
  ...entries.publicReads,
  ...entries.openReads,
  ...entries.openCommands,
  ...entries.records,
  ...entries.ownDoors,
];
const census = [...doors, ...Object.keys(actions), ...open, ...entries.machineOnly, ...parts];

/** `reporting/commands/save saveItem` for everything a file lets others use; types do nothing. */
function exportsOf(file: string): string[] {
  const place = file.replace('lib/features/', '').replace(/\.ts$/, '');
  const source = read(file);
  const declared = source.matchAll(/^export (?:async )?(?:function\*?|const|let|class|enum) (\w+)/gm);
  const listed = source.matchAll(/^export (?!type)\{([^}]*)\}/gm);
  const names = [...listed].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  return [...declared]
    .map(([, name = '']) => name)
    .concat(names.filter((name) => name !== ''))
    .map((name) => `${place} ${name}`);
}

/** What a file takes from commands and queries, types aside. */
function takenBy(file: string): string[] {
  const imports = read(file).matchAll(/^import \{([^}]*)\} from '@\/lib\/features\/([^']+)'/gm);
  return [...imports].flatMap(([, list = '', place = '']) =>
    !/\/(commands|queries)(\/|$)/.test(place)
      ? []
      : list
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `${place} ${name}`),
  );
}

function bodyOf(action: string): string {
  const [place = '', name = ''] = action.split(' ');
  const source = read(`lib/features/${place}.ts`);
  return source.split(/^export /m).find((part) => part.includes(`function ${name}(`)) ?? '';
}

describe('the matrix of access', () => {
  test('names every export of actions, commands and queries, once', () => {
    expect(features.length).toBeGreaterThan(40);
    expect([...census].sort()).toEqual(features.flatMap(exportsOf).sort());
  });

  test('names every page and handler', () => {
    const found = find('app/**/{page.tsx,route.ts}').map((file) => file.replace(/^app\/|\.tsx?$/g, ''));
    expect(Object.values(entries.routes).flat().sort()).toEqual(found);
  });

  test('is the only way in: pages, handlers and actions take no part of a door', () => {
    const taken = [...find('app/**/*.{ts,tsx}'), ...features.filter((file) => file.includes('/actions'))]
      .flatMap(takenBy)
      .filter((name) => !name.startsWith('reporting/actions/'));
    const closed = [...parts, ...entries.machineOnly] as readonly string[];
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.filter((name) => closed.includes(name))).toEqual([]);
  });
});

describe('what an entry point is called decides how it begins', () => {
  test.each(Object.entries(entries.guardedActions))(
    '%s asks who before it reads the form',
    (action, through) => {
      const body = bodyOf(action);
      expect(body.indexOf('await requireViewer()')).toBeGreaterThan(0);
      expect(body.indexOf('await requireViewer()')).toBeLessThan(body.indexOf('parseForm('));
      for (const door of through) expect(body).toMatch(new RegExp(`\\b${door}\\(viewer[,)]`));
    },
  );

  test.each(Object.entries(entries.factorActions))(
    '%s asks whose session it is before it reads the form',
    (action, through) => {
      const body = bodyOf(action);
      expect(body.indexOf('await requireStanding()')).toBeGreaterThan(0);
      expect(body.indexOf('await requireStanding()')).toBeLessThan(body.indexOf('parseForm('));
      for (const door of through) expect(body).toContain(`${door}(standing, `);
    },
  );

  test('nothing else takes somebody for signed in who owes the second factor', () => {
    const asking = [...find('{app,components}/**/*.{ts,tsx}'), ...find('lib/features/**/*.ts')].filter(
      (file) => /\b(currentStanding|requireStanding|standingOfSession)\b/.test(read(file)),
    );
    // Signing in reads what the new session owes.
    const signingIn = ['sign-in', 'sign-on'].map((name) => `lib/features/accounts/commands/${name}.ts`);
    const known = [...entries.beforeFactor, ...signingIn];
    expect(asking.sort()).toEqual(known.sort());
  });

  test.each(Object.entries(entries.openActions))('%s asks where the form came from', (action, through) => {
    const body = bodyOf(action);
    expect(body).toContain('isSameOrigin(');
    for (const door of through) {
      expect(body.indexOf('isSameOrigin(')).toBeLessThan(body.indexOf(`${door}(`));
    }
  });

  test.each(entries.publicReads)('%s reads published views only', (name) => {
    const source = read(`lib/features/${name.split(' ')[0] ?? ''}.ts`);
    expect(source).not.toMatch(/\b(db|ownerDb)\(\)/);
    expect(source).not.toMatch(/from "(?!published)\w/);
  });

  test.each(entries.routes['signed-in'])('%s is made by deskPage, which asks who', (name) => {
    expect(read(`app/${name}.tsx`)).toContain('export default deskPage(');
  });

  test.each(entries.routes.public)('%s asks nobody who they are', (name) => {
    const source = read(`app/${name}.tsx`);
    expect(source).not.toMatch(/requireViewer|currentViewer|cookies\(|headers\(/);
    for (const taken of takenBy(`app/${name}.tsx`)) expect(open).toContain(taken);
  });
});
