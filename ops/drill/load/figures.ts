import { percentile } from '@/ops/bench/load';
import { tell } from '@/ops/bench/record';
import type { History } from '@/ops/faults/journal';

const missed: string[] = [];

/** One figure beside the most that the bar allows: told at once, and remembered for the verdict. */
export function hold(what: string, value: number, bar: number, unit: string): void {
  const [figure, most] = [value, bar].map((each) => `${String(Math.round(each * 100) / 100)} ${unit}`.trim());
  const holds = value <= bar;
  tell(
    `      ${what.padEnd(52)} ${(figure ?? '').padStart(14)}  (at most ${most ?? ''})${holds ? '' : '  MISSED'}`,
  );
  if (!holds) missed.push(what);
}

/** The 95th percentile of milliseconds against the bar. */
export function holdTimes(what: string, taken: readonly number[], bar: number): void {
  hold(`${what}, p95 of ${String(taken.length)}`, Math.round(percentile(taken, 0.95)), bar, 'ms');
}

/** What the bar was missed by, in words. */
export function missedBars(): readonly string[] {
  return missed;
}

type Failures = Readonly<{ asked: number; failed: number; unsaved: number }>;

/**
 * How often the portal was asked since a moment, how often it had no answer, or one that it is unwell, and how often it
 * did not take what was typed: quick answers to people whom it turns away prove nothing.
 */
export function failuresSince({ acts, reads }: History, from: number): Failures {
  const [done, seen] = [
    acts.filter(({ begun }) => begun >= from),
    reads.filter(({ begun }) => begun >= from),
  ];
  const unknown = done.filter(({ told }) => told.outcome === 'unknown').length;
  const broken = seen.filter(({ status }) => status === 0 || status >= 500).length;
  const unsaved = done.filter(({ kind, told }) => kind === 'save' && told.outcome === 'refused').length;
  return { asked: done.length + seen.length, failed: unknown + broken, unsaved };
}
