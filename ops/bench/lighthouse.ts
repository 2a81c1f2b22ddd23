import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { percentile } from '@/ops/bench/load';
import { requireChromium } from '@/ops/chromium';
import { root } from '@/ops/folders';

/** Fetched for the benchmark alone: with what it needs it weighs more than the portal's own packages together. */
const version = '13.5.0';
const folder = path.join(root, '.data', `lighthouse-${version}`);
const script = path.join(folder, 'node_modules/lighthouse/cli/index.js');

async function ensureLighthouse(): Promise<void> {
  if (existsSync(script)) return;
  await mkdir(folder, { recursive: true });
  const flags = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...flags, `lighthouse@${version}`], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`Lighthouse ${version} could not be fetched.`);
}

const score = z.object({ score: z.number().nullable() });
const audit = z.object({ numericValue: z.number() });
const report = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.object({
    'largest-contentful-paint': audit,
    'cumulative-layout-shift': audit,
    'total-blocking-time': audit,
  }),
});

/** Scores of 0 to 100, times in milliseconds. */
export type Audit = Readonly<Record<'performance' | 'accessibility' | 'practices' | 'seo', number>> &
  Readonly<{ lcp: number; cls: number; tbt: number }>;

/** A visit now and then records nothing; it is made again. */
const tries = 3;

/** Written to a file: what a process prints is cut off when it ends with an error. */
async function visit(url: string): Promise<z.infer<typeof report> | null> {
  const file = path.join(folder, 'report.json');
  const flags = [
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  const child = spawn(process.execPath, [script, url, ...flags], {
    env: { ...process.env, CHROME_PATH: requireChromium() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = z
    .tuple([z.number().nullable()])
    .rest(z.unknown())
    .parse(await once(child, 'exit'));
  return code === 0 ? report.parse(JSON.parse(await readFile(file, 'utf8'))) : null;
}

async function visitAtLast(url: string): Promise<z.infer<typeof report>> {
  for (let time = 0; time < tries; time += 1) {
    const made = await visit(url);
    if (made !== null) return made;
  }
  throw new Error(`Lighthouse could not visit ${url}`);
}

async function auditOnce(url: string): Promise<Audit> {
  const { categories, audits } = await visitAtLast(url);
  return {
    performance: 100 * (categories.performance.score ?? 0),
    accessibility: 100 * (categories.accessibility.score ?? 0),
    practices: 100 * (categories['best-practices'].score ?? 0),
    seo: 100 * (categories.seo.score ?? 0),
    lcp: audits['largest-contentful-paint'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
  };
}

/** The median of several visits by a simulated phone, each figure by itself. */
export async function auditPhone(url: string, visits: number): Promise<Audit> {
  await ensureLighthouse();
  const [first, ...others] = [await auditOnce(url)];
  const all = [first, ...others];
  while (all.length < visits) all.push(await auditOnce(url));
  const median = (name: keyof Audit) =>
    percentile(
      all.map((each) => each[name]),
      0.5,
    );
  return {
    performance: median('performance'),
    accessibility: median('accessibility'),
    practices: median('practices'),
    seo: median('seo'),
    lcp: median('lcp'),
    cls: median('cls'),
    tbt: median('tbt'),
  };
}
