import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { supply } from '@/lib/platform/env';
import { tell, writeResults } from '@/ops/bench/record';
import { verdict } from '@/ops/drill/check';
import { whoHasAnAccount } from '@/ops/drill/load/accounts';
import { bombs } from '@/ops/drill/load/bombs';
import { abuse, spike, storm } from '@/ops/drill/load/crowds';
import { edge } from '@/ops/drill/load/edge';
import { missedBars } from '@/ops/drill/load/figures';
import { questions } from '@/ops/drill/load/questions';
import { rush, type Rush, type Scene } from '@/ops/drill/load/rush';
import { StartFailure } from '@/ops/failure';
import { DrillApplication } from '@/ops/faults/application';
import { DrillDatabase } from '@/ops/faults/database';
import { judge } from '@/ops/faults/judge';
import { makeWorldOf } from '@/ops/faults/world';
import { freePort } from '@/ops/port';
import { say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

/** As many as there are drafts in the demonstration's open month. */
const officers = 63;

const hour: Rush = {
  ...{ row: 'L-1', title: 'the last hour', seconds: 60 },
  ...{ saves: 5, files: 2, sends: 1, reads: 20, failing: 0 },
};
const fourfold: Rush = {
  ...{ row: 'L-2', title: 'four times that', seconds: 600 },
  ...{ saves: 20, files: 1, sends: 2, reads: 50, failing: 0.1 },
};
const soak: Rush = {
  ...{ row: 'L-6', title: 'half an hour', seconds: 1800 },
  ...{ saves: 5, files: 0.3, sends: 0.5, reads: 10, failing: 0, warmUp: 300 },
};

type Case = (scene: Scene) => Promise<void>;

/** In the order in which they run: the lock comes last, since nothing can be written after it. */
const cases: Readonly<Record<string, Case>> = {
  'L-1': (scene) => rush(scene, hour),
  'L-4': spike,
  'L-5': storm,
  'L-8': abuse,
  'AC-23': bombs,
  'AC-34': whoHasAnAccount,
  'AC-47': questions,
  'L-2': (scene) => rush(scene, fourfold),
  'L-6': (scene) => rush(scene, soak),
  'L-3': edge,
};
const short = ['L-1', 'L-4', 'L-5', 'L-8', 'AC-23', 'AC-34', 'AC-47', 'L-3'];

/** `L-1 L-5` runs these, `--long` all of them; the short ones otherwise. */
function chosen(): readonly string[] {
  const { values, positionals } = parseArgs({
    options: { long: { type: 'boolean' } },
    allowPositionals: true,
  });
  const strange = positionals.find((name) => !(name in cases));
  if (strange !== undefined)
    throw new StartFailure(`Không có ca tải ${strange} (there is no such load case).`);
  const wanted = positionals.length > 0 ? positionals : short;
  return Object.keys(cases).filter((name) => values.long === true || wanted.includes(name));
}

async function makeScene(shutdown: Shutdown): Promise<Scene> {
  const metricsPort = await freePort();
  const parts = {
    name: 'load',
    startDatabase: (folder: string) => DrillDatabase.start(folder),
    prepareApplication: async (log: string) => {
      const { origin, start } = await DrillApplication.prepare(log);
      const startWithFigures = () => {
        supply({ METRICS_PORT: String(metricsPort) });
        return start();
      };
      return { origin, start: startWithFigures };
    },
  };
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-load-'));
  await chmod(folder, 0o755);
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  return { world: await makeWorldOf(parts, { officers, folder }, shutdown), metricsPort, folder, shutdown };
}

/** The load cases of the bar on one machine, whoever asks included; then what everybody was promised is compared. */
async function drill(shutdown: Shutdown): Promise<void> {
  const wanted = chosen();
  const bound = setTimeout(
    () => {
      say('Cuộc diễn tập quá thời hạn (the drill took too long).');
      void shutdown.run().then(() => process.exit(1));
    },
    (wanted.includes('L-6') ? 70 : 25) * 60_000,
  );
  const scene = await makeScene(shutdown);
  const { world } = scene;
  tell(`${String(world.officers.length)} officers with a draft, ${String(world.reviewers.length)} reviewers`);
  for (const name of wanted) await cases[name]?.(scene);
  await judge(world);
  if (wanted.length >= short.length) await writeResults('drill:load');
  clearTimeout(bound);
  const missed = missedBars();
  if (missed.length > 0) throw new StartFailure(`Không đạt (missed): ${missed.join('; ')}.`);
  verdict('tải');
}

await runCommand(drill);
