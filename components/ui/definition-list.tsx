import type { ReactNode } from 'react';
import { Term } from './term';

export interface Definition {
  term: string;
  /** The word of the glossary that the term is. */
  word?: string;
  detail: ReactNode;
}

export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="dl">
      {items.map((definition) => (
        <DefinitionPair key={definition.term} {...definition} />
      ))}
    </dl>
  );
}

function DefinitionPair({ term, word, detail }: Definition) {
  return (
    <>
      <dt>{word === undefined ? term : <Term slug={word}>{term}</Term>}</dt>
      <dd>{detail}</dd>
    </>
  );
}
