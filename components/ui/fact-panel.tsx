import type { ReactNode } from 'react';
import { ErrorReport } from './error-report';
import { DefinitionList, type Definition } from './definition-list';

export interface FactPanelProps {
  title: ReactNode;
  /** The document's number, or the words that say none was found. */
  number: ReactNode;
  tag: ReactNode;
  /** The fact in words, for whoever reads that it is wrong. */
  says: string;
  items: readonly Definition[];
}

/** One institutional fact: the document's number first, then where one may check it. */
export function FactPanel({ title, number, tag, says, items }: FactPanelProps) {
  return (
    <article className="fact">
      <h3>{title}</h3>
      <p className="docno">{number}</p>
      <div>
        {tag} <ErrorReport figure={says} />
      </div>
      <DefinitionList items={items} />
    </article>
  );
}
