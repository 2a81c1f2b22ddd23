import { setTimeout as wait } from 'node:timers/promises';
import { canariesIn, type Journal } from '@/ops/faults/journal';
import type { DrillOfficer } from '@/ops/faults/officer';
import type { DrillReviewer } from '@/ops/faults/reviewer';
import type { AnyWorld } from '@/ops/faults/world';

/** Each puts fewer files in place than one person may in ten minutes. */
const mostFiles = 12;
const longestAnswerMs = 15_000;

const isOver = ({ aborted }: AbortSignal) => aborted;

async function write(officer: DrillOfficer, world: AnyWorld, over: AbortSignal): Promise<void> {
  const others = world.watched.filter(({ slug }) => slug !== officer.province);
  let [keptSince, files] = [0, 0];
  for (let turn = 1; !over.aborted; turn += 1) {
    if (await officer.save()) keptSince += 1;
    if (turn % 4 === 0 && files < mostFiles) {
      files += 1;
      await officer.upload();
    }
    const other = others[turn % others.length];
    if (turn % 5 === 0 && other !== undefined) await officer.look(other);
    if (keptSince >= 3) {
      keptSince = 0;
      await officer.send();
    }
    await wait(550);
  }
}

async function decide(reviewer: DrillReviewer, world: AnyWorld, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    for (const each of world.watched) {
      if (isOver(over)) return;
      await reviewer.decide(each);
      await wait(150);
    }
  }
}

async function once(url: string): Promise<Readonly<{ status: number; text: string }> | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(longestAnswerMs) });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return null;
  }
}

/** One public address, asked once more when the connection breaks, as browsers and nginx do; status 0 when both do. */
export async function readPublic(world: Pick<AnyWorld, 'origin' | 'journal'>, path: string): Promise<void> {
  const begun = performance.now();
  const url = world.origin + path;
  const answer = (await once(url)) ?? (await once(url));
  const { status, text } = answer ?? { status: 0, text: '' };
  const journal: Journal = world.journal;
  journal.saw({ reader: null, path, begun, ended: performance.now(), status, canaries: canariesIn(text) });
}

export function provincePages({ watched }: Pick<AnyWorld, 'watched'>): readonly string[] {
  return watched.map(({ slug }) => `/tinh/${slug}`);
}

async function watch(world: AnyWorld, over: AbortSignal): Promise<void> {
  const tasks = [...new Set(world.watched.map(({ task }) => `/nhiem-vu/${String(task)}`))];
  const paths = [...provincePages(world), '/', ...tasks, '/api/v1/progress', '/api/v1/publications'];
  while (!over.aborted) {
    for (const path of paths) {
      if (isOver(over)) return;
      await readPublic(world, path);
      await wait(60);
    }
  }
}

export type Crowd = Readonly<{ leave: () => Promise<void> }>;

/** Officers, reviewers and readers at work, until they leave; each finishes what was begun. */
export function gather(world: AnyWorld): Crowd {
  const over = new AbortController();
  const { signal } = over;
  const work = Promise.allSettled([
    ...world.officers.map((officer) => write(officer, world, signal)),
    ...world.reviewers.map((reviewer) => decide(reviewer, world, signal)),
    watch(world, signal),
  ]);
  return {
    leave: async () => {
      over.abort();
      for (const ended of await work) if (ended.status === 'rejected') throw ended.reason;
    },
  };
}
