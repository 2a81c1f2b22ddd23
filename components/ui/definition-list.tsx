import type { ReactNode } from 'react';

export interface Definition {
  term: string;
  detail: ReactNode;
}

export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="dl">
      {items.map(({ term, detail }) => (
        <DefinitionPair key={term} term={term} detail={detail} />
      ))}
    </dl>
  );
}

function DefinitionPair({ term, detail }: Definition) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{detail}</dd>
    </>
  );
}
