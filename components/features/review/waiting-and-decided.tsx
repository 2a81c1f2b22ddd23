import type { ReactNode } from 'react';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';

export type ReviewDone = 'published' | 'returned';

type Named = Readonly<{ id: string }>;

type Props<T extends Named> = Readonly<{
  title: string;
  intro: string;
  /** What was decided a moment ago, and how that is said. */
  done: Readonly<{ outcome: ReviewDone; words: string }> | undefined;
  waiting: Readonly<{
    caption: string;
    columns: readonly StackColumn[];
    things: readonly T[];
    cells: (thing: T) => StackRow['cells'];
  }>;
  decided: Readonly<{
    title: string;
    none: string;
    things: readonly T[];
    link: (thing: T) => ReactNode;
    /** Of which province, how, by whom and when. */
    note: (thing: T) => string;
  }>;
}>;

function Waiting<T extends Named>({ caption, columns, things, cells }: Props<T>['waiting']) {
  const rows = things.map((thing): StackRow => ({ key: thing.id, cells: cells(thing) }));
  return <StackTable caption={caption} columns={columns} groups={[{ key: 'all', rows }]} />;
}

function Decided<T extends Named>({ title, none, things, link, note }: Props<T>['decided']) {
  return (
    <section className="grp" aria-labelledby="da-quyet">
      <div className="head">
        <h2 id="da-quyet">{title}</h2>
      </div>
      {things.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="todo">
          {things.map((thing) => (
            <li key={thing.id}>
              {link(thing)} <span className="small quiet">{note(thing)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A queue of what provinces sent outside reports: what waits, longest first, and what was decided lately. */
export function WaitingAndDecided<T extends Named>({ title, intro, done, waiting, decided }: Props<T>) {
  return (
    <div className="wrap pb-16">
      <PageHeader title={title} />
      {done === undefined ? null : (
        <OutcomeNotice tone="good" outcome={done.outcome}>
          {done.words}
        </OutcomeNotice>
      )}
      <p className="max-w-measure mb-4">{intro}</p>
      {waiting.things.length === 0 ? null : <Waiting {...waiting} />}
      <Decided {...decided} />
    </div>
  );
}
