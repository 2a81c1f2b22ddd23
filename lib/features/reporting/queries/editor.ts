import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';

/** Everyone whose edits the draft holds, newest first, with the tasks they edited. */
export function editorsOf(items: readonly DraftItem[]): DraftReport['editors'] {
  const edits = items.flatMap(({ task, editedBy }) =>
    editedBy === null ? [] : [{ ...editedBy, number: task.number }],
  );
  const newestFirst = edits.sort((left, right) => right.at.localeCompare(left.at));
  const byName = Map.groupBy(newestFirst, ({ name, isViewer }) => `${String(isViewer)} ${name}`);
  return [...byName.values()].flatMap((theirs) => {
    const [newest] = theirs;
    if (newest === undefined) return [];
    const taskNumbers = theirs.map(({ number }) => number).sort((left, right) => left - right);
    return [{ name: newest.name, at: newest.at, isViewer: newest.isViewer, taskNumbers }];
  });
}
