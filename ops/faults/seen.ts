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

type Published = Readonly<{ act: Act; province: string; n: number; canary: string; isDone: boolean }>;

function textOf({ note }: RevisionTruth, province: string): string {
  const canary = readCanary(note);
  return canary === null ? '' : canaryOf('open', { province, id: canary.id });
}

/** Every trying of a publication that may have happened; whether it did is what its client heard, or the record. */
function publications({ acts }: History, { revisions }: Truth): readonly Published[] {
  return acts.flatMap((act) => {
    const revision = act.kind === 'publish' ? revisions.find(({ id }) => id === act.target) : undefined;
    const canary = revision === undefined ? '' : textOf(revision, act.province);
    if (revision === undefined || canary === '' || act.told.outcome === 'refused') return [];
    const isOnRecord = revision.decisions.some(({ outcome }) => outcome === 'published');
    const isDone = act.told.outcome === 'ok' || isOnRecord;
    return [{ act, province: act.province, n: revision.n, canary, isDone }];
  });
}

/** A page that should show a publication by now, and shows neither it nor a later one. */
function misses(read: Read, published: readonly Published[]): boolean {
  const due = published.filter(({ act, isDone }) => isDone && act.ended + longestKeptMs < read.begun);
  const newest = due.toSorted((one, other) => other.n - one.n)[0];
  if (newest === undefined) return false;
  return !published.some(({ n, canary }) => n >= newest.n && read.canaries.includes(canary));
}

/** P8: what was published is in every answer that began ten seconds later, as the page of its province. */
export function missedPublications(history: History, truth: Truth): readonly string[] {
  const published = publications(history, truth);
  return history.reads.flatMap((read) => {
    const slug = /^\/tinh\/([a-z-]+)$/.exec(read.path)?.[1];
    if (read.reader !== null || slug === undefined || read.status !== 200) return [];
    const ofProvince = published.filter(({ province }) => province === slug);
    return misses(read, ofProvince) ? [`${read.path} does not show what was published`] : [];
  });
}
