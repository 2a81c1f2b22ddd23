import type { Act } from '@/ops/faults/journal';
import type { Truth } from '@/ops/faults/truth';

/** What an act would leave, in one line: two acts that leave the same are one act tried twice. */
export function markOf(act: Act): string {
  switch (act.kind) {
    case 'save':
      return `save ${act.target} ${String(act.task)} ${String(act.base)} ${act.actor}`;
    case 'send':
      return `send ${act.key} ${act.target} ${act.actor}`;
    case 'upload':
      return `upload ${act.target} ${act.sha256} ${act.actor}`;
    default:
      return `${act.kind} ${act.target} ${act.actor}`;
  }
}

const actOf = { published: 'publish', returned: 'return' } as const;

/** Everything that was left, in the same lines. */
export function effectsOf({ saves, uploads, revisions }: Truth): readonly string[] {
  return [
    ...saves.map(
      ({ reportId, task, base, actor }) => `save ${reportId} ${String(task)} ${String(base)} ${actor}`,
    ),
    ...uploads.map(({ documentId, sha256, actor }) => `upload ${documentId} ${sha256} ${actor}`),
    ...revisions.flatMap(({ id, reportId, key, submitter, decisions, reopenings }) => [
      `send ${key} ${reportId} ${submitter}`,
      ...decisions.map(({ outcome, reviewer }) => `${actOf[outcome]} ${id} ${reviewer}`),
      ...reopenings.map((by) => `reopen ${id} ${by}`),
    ]),
  ];
}

/** What stands in a list more than once, each once. */
export function repeatedIn(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((each, index) => list.indexOf(each) !== index))];
}
