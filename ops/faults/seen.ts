import { canaryOf, readCanary, type Act, type History, type Read } from '@/ops/faults/journal';
import type { RevisionTruth, Truth } from '@/ops/faults/truth';

/** Until then a front server may show what it kept. */
const longestKeptMs = 10_000;

/** When each text may have become public at the earliest: the first trying of a publication that held it. */
function publicSince({ acts }: History, { revisions }: Truth): ReadonlyMap<number, number> {
  const since = new Map<number, number>();
  for (const { id, note } of revisions) {
    const canary = readCanary(note);
    const tried = acts.filter((act) => act.kind === 'publish' && act.target === id);
    const first = tried.find(({ told }) => told.outcome !== 'refused');
    if (canary === null || first === undefined) continue;
    since.set(canary.id, Math.min(first.begun, since.get(canary.id) ?? first.begun));
  }
  return since;
}

function wrongIn(read: Read, since: ReadonlyMap<number, number>): readonly string[] {
  return read.canaries.filter((text) => {
    const canary = readCanary(text);
    if (canary === null || read.reader === canary.province) return false;
    return canary.isSecret || (since.get(canary.id) ?? Infinity) > read.ended;
  });
}

function wrongReads(history: History, truth: Truth, isPublic: boolean): readonly string[] {
  const since = publicSince(history, truth);
  return history.reads
    .filter(({ reader }) => (reader === null) === isPublic)
    .flatMap((read) =>
      wrongIn(read, since).map((canary) => `${read.path} told ${read.reader ?? 'everybody'} ${canary}`),
    );
}

/** P8: no public answer ever held what was not published. */
export function leaked(history: History, truth: Truth): readonly string[] {
  return wrongReads(history, truth, true);
}

/** P9: no answer to a province held what another wrote and nobody published. */
export function heardOfOthers(history: History, truth: Truth): readonly string[] {
  return wrongReads(history, truth, false);
}

type Published = Readonly<{ n: number; canary: string; by: number }>;

function textOf({ note }: RevisionTruth, province: string): string {
  const canary = readCanary(note);
  return canary === null ? '' : canaryOf('open', { province, id: canary.id });
}

/** Until when it has happened: the first time somebody was told so, else the last try of which nobody heard. */
function happenedBy(tries: readonly Act[], { decisions }: RevisionTruth): number {
  const told = tries.filter((act) => act.told.outcome === 'ok').map(({ ended }) => ended);
  if (told.length > 0) return Math.min(...told);
  const isOnRecord = decisions.some(({ outcome }) => outcome === 'published');
  return isOnRecord ? Math.max(...tries.map(({ ended }) => ended)) : Infinity;
}

/** Every publication of a province that may have happened, and by when it has. */
function publicationsOf(slug: string, { acts }: History, { revisions }: Truth): readonly Published[] {
  return revisions.flatMap((revision) => {
    const canary = textOf(revision, slug);
    const tries = acts.filter(
      (act) =>
        act.kind === 'publish' &&
        act.province === slug &&
        act.target === revision.id &&
        act.told.outcome !== 'refused',
    );
    return canary === '' || tries.length === 0
      ? []
      : [{ n: revision.n, canary, by: happenedBy(tries, revision) }];
  });
}

/** A page that should show a publication by now, and shows neither it nor a later one. */
function misses(read: Read, published: readonly Published[]): boolean {
  const due = published.filter(({ by }) => by + longestKeptMs < read.begun);
  const newest = due.toSorted((one, other) => other.n - one.n)[0];
  if (newest === undefined) return false;
  return !published.some(({ n, canary }) => n >= newest.n && read.canaries.includes(canary));
}

/** P8: what was published is in every answer that began ten seconds later, as the page of its province. */
export function missedPublications(history: History, truth: Truth): readonly string[] {
  return history.reads.flatMap((read) => {
    const slug = /^\/tinh\/([a-z-]+)$/.exec(read.path)?.[1];
    if (read.reader !== null || slug === undefined || read.status !== 200) return [];
    return misses(read, publicationsOf(slug, history, truth))
      ? [`${read.path} does not show what was published`]
      : [];
  });
}
