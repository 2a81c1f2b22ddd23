import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { waysOut } from '@/lib/platform/env-ways-out';
import { root } from '@/ops/folders';

const read = (name: string) => readFileSync(path.join(root, 'ops/deploy', name), 'utf8');
const [image, compose] = [read('Dockerfile'), read('compose.yaml')];
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Those of others than the portal. */
const others = ['NEXT_TELEMETRY_DISABLED', 'POSTGRES_PASSWORD_FILE', 'POSTGRES_INITDB_ARGS'];

test('what the image and the composition set is what the portal reads', () => {
  const set = found(image, /^ENV (.+)$/gm).flatMap((line) => found(line, /(\w+)=/g));
  const given = [...set, ...found(compose, /^ +([A-Z][A-Z_]+):/gm)];
  expect(given).toContain('STORAGE_DIR');
  expect(given.filter((name) => !(name in waysOut) && !others.includes(name))).toEqual([]);
});

test('no secret stands in them', () => {
  const secret = /^(?:AUTH_SECRET|.*PASSWORD|.*_KEY|.*URL)$/;
  const given = [...found(image, /\b([A-Z_]+)=/g), ...found(compose, /^ +([A-Z][A-Z_]+):/gm)];
  expect(given.filter((name) => secret.test(name))).toEqual([]);
});

test('what they run and copy is there', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const run = found(image, /npm run (\S+)/g);
  expect(run).toEqual(['build']);
  expect(run.filter((name) => !(name in scripts))).toEqual([]);
  const files = [
    ...found(image, /^COPY (?!--from)(.+) \.\/$/gm).flatMap((line) => line.split(' ')),
    ...found(image, /"((?:ops|app|lib)\/[^"]+)"/g),
    ...found(compose, /dockerfile: (\S+)/g),
  ];
  expect(files).toContain('ops/start.ts');
  expect(files.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

/** The PostgreSQL that each Debian brings. */
const clients: Readonly<Record<string, string>> = { bookworm: '15', trixie: '17' };

test('the image has clients of the server’s version, without which no backup is taken', () => {
  const [release = ''] = found(image, /^FROM node:24-(\w+)-slim$/gm);
  const [server = ''] = found(compose, /image: postgres:(\d+)-/g);
  expect(image).toContain('--no-install-recommends postgresql-client');
  expect(clients[release]).toBe(server);
});

test('every volume, network and secret that is used is declared, and the other way round', () => {
  const declared = (kind: string) => {
    const section = new RegExp(String.raw`^${kind}:\n((?:(?: .*|#.*)?\n)+)`, 'm').exec(`${compose}\n`)?.[1];
    return found(section ?? '', /^ {2}([a-z_]+):/gm);
  };
  const used = (pattern: RegExp) => [...new Set(found(compose, pattern))];
  expect(used(/^ +- ([a-z]+):\//gm).sort()).toEqual(declared('volumes').sort());
  const networks = found(compose, /networks: \[([^\]]+)\]/g).flatMap((list) => list.split(', '));
  expect([...new Set(networks)].sort()).toEqual(declared('networks').sort());
  expect(used(/secrets: \[([a-z_]+)\]/g)).toEqual(declared('secrets'));
});

test('packages, data and secrets of this machine stay out of the image', () => {
  const left = read('Dockerfile.dockerignore').split('\n');
  for (const name of ['.git', '.data', '.env', '.next', 'node_modules', 'lib/generated'])
    expect(left).toContain(name);
});
