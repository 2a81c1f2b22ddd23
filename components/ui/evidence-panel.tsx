import type { ReactNode } from 'react';
import { CheckList, type Check } from './check-list';
import { DefinitionList, type Definition } from './definition-list';

export interface EvidencePanelProps {
  title: ReactNode;
  items: readonly Definition[];
  checks?: readonly Check[];
}

/** The evidence open beside what it is to prove. */
export function EvidencePanel({ title, items, checks = [] }: EvidencePanelProps) {
  return (
    <div className="ev">
      <h3>{title}</h3>
      <DefinitionList items={items} />
      {checks.length > 0 ? <CheckList checks={checks} /> : null}
    </div>
  );
}
