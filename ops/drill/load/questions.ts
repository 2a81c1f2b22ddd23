import { readFileSync } from 'node:fs';
import { tell } from '@/ops/bench/record';
import { hold } from '@/ops/drill/load/figures';
import type { Scene } from '@/ops/drill/load/rush';
import { lagOf } from '@/ops/drill/load/server';

const times = 10;

const many = (name: string) => Array.from({ length: 700 }, (_, at) => `${name}=${String(at)}`).join('&');
const addresses = [
  ...['/van-ban', '/tinh', '/tim-kiem', '/api/v1/documents', '/api/v1/progress'].flatMap((path) =>
    [many('linh-vuc'), `trang=${'9'.repeat(1000)}&page=${'9'.repeat(1000)}`].map(
      (query) => `${path}?${query}`,
    ),
  ),
  ...['a '.repeat(4000), '%'.repeat(100), '(((('.repeat(1000), `${'a'.repeat(5000)}!`].map(
    (question) => `/tim-kiem?q=${encodeURIComponent(question).slice(0, 12_000)}`,
  ),
];

/** Milliseconds of processor time that the process has taken, in hundredths of a second. */
function processorTime(pid: number): number {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** AC-47: questions that ask for more than there can be. */
export async function questions({ world, metricsPort }: Scene): Promise<void> {
  tell(
    `\nAC-47  ${String(addresses.length)} addresses that ask for more than there can be, ${String(times)} times each`,
  );
  await lagOf(metricsPort);
  const taken: number[] = [];
  let broken = 0;
  for (const address of addresses) {
    const before = processorTime(world.application.pid);
    for (let time = 0; time < times; time += 1) {
      const answer = await fetch(`${world.origin}${address}&lan=${String(time)}`, { redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status >= 500) broken += 1;
    }
    taken.push((processorTime(world.application.pid) - before) / times);
  }
  hold('processor time of the dearest', Math.max(...taken), 200, 'ms');
  hold('lag of the event loop, p99', await lagOf(metricsPort), 200, 'ms');
  hold('answers that the portal is unwell', broken, 0, '');
}
