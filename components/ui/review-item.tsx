import type { ReactNode } from 'react';

export interface ReviewItemProps {
  id: string;
  number: number | string;
  title: string;
  status: ReactNode;
  /** Old and new, and the decision. */
  children: ReactNode;
  evidence: ReactNode;
}

/** One changed item: the difference and the decision left, the evidence right. */
export function ReviewItem({ id, number, title, status, children, evidence }: ReviewItemProps) {
  return (
    <article className="rev" id={id}>
      <div className="head">
        <span className="n">{number}</span>
        <h2>{title}</h2>
        {status}
      </div>
      <div className="side">
        <div>{children}</div>
        <div>{evidence}</div>
      </div>
    </article>
  );
}
