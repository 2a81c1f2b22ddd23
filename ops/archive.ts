import { access, chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { realToday } from '@/lib/platform/clock';
import { isKept } from '@/ops/archive/address';
import { Archive, fetched } from '@/ops/archive/collect';
import { archived, failures } from '@/ops/archive/failures';
import { StartFailure } from '@/ops/failure';
import { Progress, say, seconds } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

const options = { from: { type: 'string', default: 'http://127.0.0.1:3000' } } as const;
// The data package last: while it is made, others go on.
const starts = ['/favicon.ico', '/', '/en', '/du-lieu/tat-ca.zip'];

const heads = z.object({ data: z.array(z.object({ hash: z.string() })) });

/** The origin that the pages name as their own, whatever the portal is reached by here. */
async function originOf(portal: string): Promise<string> {
  const answer = await fetch(portal).catch(() => undefined);
  const [, origin] = /<link rel="canonical" href="([^"]+?)\/?"/.exec((await answer?.text()) ?? '') ?? [];
  if (origin === undefined) throw new StartFailure(failures.away(portal));
  return origin;
}

/** The newest hash of the log; a dash where none was published yet. */
async function newestHead(portal: string): Promise<string> {
  const url = new URL('/api/v1/log-heads?sort=-day&per-page=1', portal);
  const { data } = heads.parse(await (await fetched({ url, from: '–' })).json());
  return data[0]?.hash ?? '–';
}

/** `npm run archive -- FOLDER`: the whole public portal as static files, the way out of it. */
async function archive(shutdown: Shutdown): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0 || !URL.canParse(values.from))
    throw new StartFailure(failures.usage());
  const folder = path.resolve(name);
  if (
    await access(folder).then(
      () => true,
      () => false,
    )
  )
    throw new StartFailure(failures.exists(folder));
  const portal = new URL(values.from).origin;
  const origin = await originOf(portal);
  const head = await newestHead(portal);
  await mkdir(path.dirname(folder), { recursive: true });
  const part = await mkdtemp(`${folder}.part-`);
  const begun = performance.now();
  const whole = new Archive({ portal, shown: origin, folder: part, isWanted: isKept });
  shutdown.add(async () => {
    await whole.end();
    await rm(part, { recursive: true, force: true, maxRetries: 5 });
  });
  const progress = new Progress();
  await progress.step('Đi qua mọi trang công khai', () => whole.walk(starts, progress.count));
  const made = { origin, day: realToday(), head };
  const { files, bytes } = await progress.step('Nối các trang với tệp', () => whole.finish(made));
  // Under another name until it is whole: half an archive never looks like one.
  await chmod(part, 0o755);
  await rename(part, folder);
  say(archived(folder, files, (bytes / 1024 ** 2).toFixed(0), seconds(performance.now() - begun)));
}

await runCommand(archive);
