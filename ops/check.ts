import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { buildFolder, supply } from '@/lib/platform/env';
import { ensureBuild, ensureClient, next } from '@/ops/build';
import { requireChromium } from '@/ops/chromium';
import { dataFolder, makeWritable, root } from '@/ops/folders';
import { exitCode } from '@/ops/processes';
import { say, seconds } from '@/ops/progress';
import { Shutdown } from '@/ops/shutdown';
import { readTotals, sum, type Totals } from '@/ops/totals';

type Step = Readonly<{ title: string; run: () => Promise<boolean> }>;

const quick = process.argv.includes('--quick');
const reports = await mkdtemp(path.join(tmpdir(), 'tien-do-so-check-'));
const totals: Totals[] = [];
const program = (name: string) => path.join(root, 'node_modules', '.bin', name);

async function run(file: string, ...parameters: string[]): Promise<boolean> {
  const child = spawn(file, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return (await exitCode(child)) === 0;
}

/** Runs beside others: what it says is shown when it has ended, in one piece. */
async function runBeside(file: string, ...parameters: string[]): Promise<boolean> {
  const child = spawn(file, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [code, ...said] = await Promise.all([exitCode(child), text(child.stdout), text(child.stderr)]);
  if (said.join('').trim() !== '') say(said.join('').trimEnd());
  return code === 0;
}

async function generate(): Promise<boolean> {
  const data = dataFolder();
  await makeWritable(data.path);
  await ensureClient(data.buildLog);
  // A development server leaves types of routes that may be gone by now.
  await rm(path.join(root, buildFolder(), 'dev', 'types'), { recursive: true, force: true });
  return run(process.execPath, next, 'typegen');
}

async function build(): Promise<boolean> {
  const data = dataFolder();
  try {
    await ensureBuild(data, new Shutdown());
    return true;
  } catch (error) {
    say(await readFile(data.buildLog, 'utf8').catch(() => ''));
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}

async function unitAndIntegration(): Promise<boolean> {
  const report = path.join(reports, 'vitest.json');
  const scope = quick ? ['--project', 'unit'] : ['--coverage'];
  const shown = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const succeeded = await run(program('vitest'), 'run', ...scope, ...shown);
  totals.push(await readTotals(report, succeeded));
  return succeeded;
}

async function journeys(): Promise<boolean> {
  const report = path.join(reports, 'playwright.json');
  supply({ CHROMIUM: requireChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const succeeded = await run(program('playwright'), 'test', '--reporter', 'list,json');
  totals.push(await readTotals(report, succeeded));
  return succeeded;
}

/** Each of the three reads the whole project by itself, mostly on one core. */
const readers: readonly Step[] = [
  { title: 'Types: tsc', run: () => runBeside(program('tsc'), '--noEmit', '-p', '.') },
  { title: 'Law: eslint', run: () => runBeside(program('eslint'), '.') },
  {
    title: 'Format: prettier',
    run: () => runBeside(program('prettier'), '--check', '--log-level', 'warn', '.'),
  },
];

const always: readonly Step[] = [
  { title: 'Generated code: database client and routes', run: generate },
  { title: 'Types, law and format, at the same time', run: readAll },
  { title: quick ? 'Unit tests' : 'Unit and integration tests, coverage', run: unitAndIntegration },
];

const thorough: readonly Step[] = [
  { title: 'Production build', run: build },
  { title: 'Browser journeys', run: journeys },
];

async function timed({ title, run: work }: Step): Promise<boolean> {
  const begun = performance.now();
  const passed = await work().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return false;
  });
  say(`${passed ? 'ok    ' : 'FAILED'} ${title} (${seconds(performance.now() - begun)})\n`);
  return passed;
}

/** Told one by one; true when all of them passed. */
async function readAll(): Promise<boolean> {
  const passed = await Promise.all(readers.map(timed));
  return passed.every(Boolean);
}

const steps = quick ? always : [...always, ...thorough];
const failed: string[] = [];
for (const [index, step] of steps.entries()) {
  say(`[${String(index + 1)}/${String(steps.length)}] ${step.title}`);
  if (!(await timed(step))) failed.push(step.title);
}
await rm(reports, { recursive: true });
for (const title of failed) say(`FAILED ${title}`);
const { passed: passedTests, failed: failedTests } = sum(totals);
say(`${String(passedTests)} passed, ${String(failedTests)} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
