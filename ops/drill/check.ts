import { StartFailure } from '@/ops/failure';
import { say, seconds } from '@/ops/progress';

const begun = performance.now();

/** Says whether one thing of a drill holds; the first that does not ends it. */
export function check(what: string, holds: boolean, detail = ''): void {
  say(`${holds ? 'đạt ' : 'HỎNG'} ${what}${detail === '' ? '' : `: ${detail}`}`);
  if (!holds) throw new StartFailure(`Cuộc diễn tập hỏng: ${what} (the drill failed).`);
}

/** The last line of a drill in which everything held. */
export function verdict(drill: string): void {
  say(`Cuộc diễn tập ${drill} đạt sau ${seconds(performance.now() - begun)}.`);
}
