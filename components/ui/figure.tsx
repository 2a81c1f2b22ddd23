import type { ReactNode } from 'react';
import { ErrorReport } from './error-report';
import { Track, type TrackProps } from './track';

interface Side {
  /** Formatted number, or `null` when nobody gave one: then `note` says so. */
  value: string | null;
  of?: string;
  note: ReactNode;
}

export interface FigureProps {
  title: ReactNode;
  proof: Side;
  claim?: Side;
  track: TrackProps;
  why: ReactNode;
  more?: { href: string; label: string };
  /** What the figure says, in words for whoever reads that it is wrong. */
  says?: string;
}

function Value({ side, kind }: { side: Side; kind: 'proof' | 'claim' }) {
  return (
    <p className={kind}>
      <span className={side.value === null ? 'v gone' : 'v'}>
        {side.value ?? '–'}
        {side.of && side.value !== null ? <small>/{side.of}</small> : null}
      </span>
      {side.note}
    </p>
  );
}

/** What the documents prove (bold) beside what a source claims (light), never in one number. */
export function Figure({ title, proof, claim, track, why, more, says }: FigureProps) {
  return (
    <article className="fig">
      <h2>{title}</h2>
      <div className="pair">
        <Value side={proof} kind="proof" />
        {claim ? <Value side={claim} kind="claim" /> : null}
      </div>
      <Track {...track} />
      <p className="why">
        {why} {says === undefined ? null : <ErrorReport figure={says} />}
      </p>
      {more ? (
        <a className="more" href={more.href}>
          {more.label}
        </a>
      ) : null}
    </article>
  );
}
