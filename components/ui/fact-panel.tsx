import type { ReactNode } from 'react';
import { DefinitionList, type Definition } from './definition-list';

export interface FactPanelProps {
  title: ReactNode;
  /** The document's number, or the words that say none was found. */
  number: ReactNode;
  tag: ReactNode;
  items: readonly Definition[];
}

/** One institutional fact: the document's number first, then where one may check it. */
export function FactPanel({ title, number, tag, items }: FactPanelProps) {
  return (
    <article className="fact">
      <h3>{title}</h3>
      <p className="docno">{number}</p>
      <div>{tag}</div>
      <DefinitionList items={items} />
    </article>
  );
}
