import { effectsOf, markOf, repeatedIn } from '@/ops/faults/effects';
import { readCanary, type Act, type History } from '@/ops/faults/journal';
import { decidedUnlawfully, unlawfulPaths } from '@/ops/faults/lawful';
import { heardOfOthers, leaked, missedPublications } from '@/ops/faults/seen';
import type { ItemTruth, RevisionTruth, Truth } from '@/ops/faults/truth';

/** P1 to P9 of the bar. */
export const properties = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'] as const;

export type Property = (typeof properties)[number];
export type Breach = Readonly<{ property: Property; what: string }>;
type Check = (history: History, truth: Truth) => readonly string[];

const wasAcknowledged = ({ told }: Act): boolean => told.outcome === 'ok';
const mayHaveHappened = ({ told }: Act): boolean => told.outcome !== 'refused';
const isOf = (act: Act, { reportId, task }: Pick<ItemTruth, 'reportId' | 'task'>) =>
  act.kind === 'save' && act.target === reportId && act.task === task;

function savesOf({ acts }: History, item: Pick<ItemTruth, 'reportId' | 'task'>) {
  return acts.flatMap((act) => (act.kind === 'save' && isOf(act, item) ? [act] : []));
}

/** P1: everything acknowledged is there, under the receipt that was given. */
const durability: Check = ({ acts }, truth) => {
  const effects = new Set(effectsOf(truth));
  const receipts = new Map(truth.revisions.map(({ key, receipt }) => [key, receipt]));
  return acts.filter(wasAcknowledged).flatMap((act) => {
    if (!effects.has(markOf(act))) return [`acknowledged and gone: ${markOf(act)}`];
    const given = act.told.receipt;
    const isOther = act.kind === 'send' && receipts.get(act.key) !== given;
    return isOther ? [`receipt ${given ?? 'none'} is not that of ${act.key}`] : [];
  });
};

/** P2: everything that is there was asked for by an act that was not refused. */
const noPhantom: Check = ({ acts }, truth) => {
  const asked = new Set(acts.filter(mayHaveHappened).map(markOf));
  return effectsOf(truth)
    .filter((effect) => !asked.has(effect))
    .map((effect) => `nobody asked for, or it was refused: ${effect}`);
};

const told = { send: 'report-submitted', publish: 'report-published', return: 'report-returned' } as const;

function causesIn(truth: Truth, reportId: string): Readonly<Record<string, number>> {
  const revisions = truth.revisions.filter((each) => each.reportId === reportId);
  const decided = revisions.flatMap(({ decisions }) => decisions.map(({ outcome }) => outcome));
  return {
    [told.send]: revisions.length,
    [told.publish]: decided.filter((outcome) => outcome === 'published').length,
    [told.return]: decided.filter((outcome) => outcome === 'returned').length,
    'report-reopened': revisions.flatMap(({ reopenings }) => reopenings).length,
  };
}

/** P3: no act left its effect twice, and each effect told everybody concerned once. */
const once: Check = (_, truth) => {
  const twice = repeatedIn(effectsOf(truth)).map((effect) => `left more than once: ${effect}`);
  const miscounted = truth.notices.flatMap(({ reportId, kind, recipient, times }) => {
    const causes = causesIn(truth, reportId)[kind];
    return causes === undefined || causes === times
      ? []
      : [`${recipient} has ${String(times)} messages ${kind} of ${String(causes)} in ${reportId}`];
  });
  const untold = truth.reports.flatMap(({ id }) =>
    Object.entries(causesIn(truth, id)).flatMap(([kind, causes]) => {
      const isTold = truth.notices.some((notice) => notice.reportId === id && notice.kind === kind);
      return causes > 0 && !isTold ? [`nobody was told ${kind} of ${id}`] : [];
    }),
  );
  return [...twice, ...miscounted, ...untold];
};

function gapsIn(item: ItemTruth, truth: Truth): readonly string[] {
  const { reportId, task, first, version } = item;
  const saves = truth.saves.filter((save) => save.reportId === reportId && save.task === task);
  const bases = saves.map(({ base }) => base).toSorted((one, other) => one - other);
  const isWhole = bases.length === version - first && bases.every((base, at) => base === first + at);
  return isWhole ? [] : [`versions of task ${String(task)} of ${reportId} are not one after the other`];
}

/** The text that stands is that of the saving that made the version. */
function wrongText(item: ItemTruth, history: History): readonly string[] {
  const { note, version, first } = item;
  if (version === first) return [];
  const canary = readCanary(note);
  const writer = savesOf(history, item).find(({ id }) => id === canary?.id);
  return writer?.base === version - 1 && mayHaveHappened(writer)
    ? []
    : [`version ${String(version)} of ${item.reportId} holds ${note ?? 'nothing'}`];
}

/** What was sent holds the newest saving that was acknowledged before it, or one nobody heard of. */
function outdated(revision: RevisionTruth, history: History, items: readonly ItemTruth[]): readonly string[] {
  const item = items.find(({ reportId }) => reportId === revision.reportId);
  const sent = history.acts.find((act) => act.kind === 'send' && act.key === revision.key);
  if (item === undefined || sent === undefined) return [];
  const saves = savesOf(history, item);
  const writer = saves.find(({ id }) => id === readCanary(revision.note)?.id);
  const base = writer?.base ?? item.first - 1;
  const lost = saves.find((save) => wasAcknowledged(save) && save.ended < sent.begun && save.base > base);
  return lost === undefined ? [] : [`${revision.receipt} was sent without ${markOf(lost)}`];
}

/** P4: versions follow each other without a gap, and no acknowledged text was written over unseen. */
const noLostUpdate: Check = (history, truth) => {
  const numbers = truth.reports.flatMap(({ id }) => {
    const found = truth.revisions.filter(({ reportId }) => reportId === id).map(({ n }) => n);
    const isWhole = found.toSorted((one, other) => one - other).every((n, at) => n === at + 1);
    return isWhole ? [] : [`revisions of ${id} are not numbered one after the other`];
  });
  return [
    ...numbers,
    ...truth.items.flatMap((item) => [...gapsIn(item, truth), ...wrongText(item, history)]),
    ...truth.revisions.flatMap((revision) => outdated(revision, history, truth.items)),
  ];
};

/** Of two files that were sent at the same time either may have come last. */
function wasLast(act: Act, last: Act | undefined): boolean {
  return wasAcknowledged(act) && act.ended >= (last?.begun ?? 0);
}

/** What nobody heard of has happened by then, or never will: every statement and every answer has its time-out. */
const longestUnheardMs = 30_000;

function mayHaveComeAfter(act: Act, last: Act | undefined): boolean {
  return act.told.outcome === 'unknown' && act.ended + longestUnheardMs >= (last?.begun ?? 0);
}

/** P6: what lies on the disk is, byte by byte, the last file that was acknowledged, or a later one nobody heard of. */
const files: Check = ({ acts }, { documents }) =>
  documents.flatMap((document) => {
    const sent = acts.flatMap((act) => (act.kind === 'upload' && act.target === document.id ? [act] : []));
    const last = sent.findLast(wasAcknowledged);
    const possible = sent.filter((act) => wasLast(act, last) || mayHaveComeAfter(act, last));
    if (last === undefined && document.sha256 === null) return [];
    const isKept = document.kept?.sha256 === document.sha256 && document.kept.bytes === document.bytes;
    const isSent = possible.some(
      ({ sha256, bytes }) => sha256 === document.sha256 && bytes === document.bytes,
    );
    return isKept && isSent ? [] : [`the file of ${document.id} is not what was sent`];
  });

/** P7: the log tells of each change of state once and of no other, and every chain of hashes holds. */
const audit: Check = (_, truth) => {
  const changes = truth.revisions.flatMap(({ id, receipt, decisions, reopenings }) => [
    `report.submit ${receipt}`,
    ...decisions.map(({ outcome }) => `report.${outcome === 'published' ? 'publish' : 'return'} ${id}`),
    ...reopenings.map(() => `report.reopen ${id}`),
  ]);
  const records = truth.recorded.flatMap(({ action, about, times }) =>
    Array.from({ length: times }, () => `${action} ${about}`),
  );
  const attached = truth.documents.flatMap(({ id, version }) => {
    const times = truth.uploads.filter(({ documentId }) => documentId === id).length;
    return version - 1 === times
      ? []
      : [`${id} has ${String(times)} records of ${String(version - 1)} files`];
  });
  return [
    ...(truth.broken === null ? [] : [truth.broken]),
    ...attached,
    ...repeatedIn(records).map((record) => `on record more than once: ${record}`),
    ...changes.filter((change) => !records.includes(change)).map((change) => `not on record: ${change}`),
    ...records.filter((record) => !changes.includes(record)).map((record) => `on record only: ${record}`),
  ];
};

const checks: Readonly<Record<Property, Check>> = {
  P1: durability,
  P2: noPhantom,
  P3: once,
  P4: noLostUpdate,
  P5: (_, truth) => [...unlawfulPaths(truth), ...decidedUnlawfully(truth)],
  P6: files,
  P7: audit,
  P8: (history, truth) => [...leaked(history, truth), ...missedPublications(history, truth)],
  P9: heardOfOthers,
};

/** Everything that the portal promised and did not keep. */
export function findBreaches(history: History, truth: Truth): readonly Breach[] {
  return properties.flatMap((property) =>
    checks[property](history, truth).map((what) => ({ property, what })),
  );
}
