import type { ReactNode } from 'react';
import { Disclosure } from './disclosure';

export interface HeadlineProps {
  eyebrow?: ReactNode;
  /** With a name the name is the `h1` and the sentence follows it; without, the finding itself is. */
  name?: string;
  sentence: ReactNode;
  /** Ready to paste: the sentence as plain text, then where it was read, when, and whose numbers it quotes. */
  citation?: {
    label: string;
    sentence: string;
    source: string;
    /** The form to say that it is wrong, with the finding and its day filled in. */
    report?: { href: string; label: string };
  };
  /** Links and notes on the line under the sentence, each its own element. */
  children?: ReactNode;
}

/** The finding before the figures. */
export function Headline({ eyebrow, name, sentence, citation, children }: HeadlineProps) {
  return (
    <div>
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      {name ? <h1 className="name">{name}</h1> : null}
      {name ? <p className="sentence">{sentence}</p> : <h1 className="sentence">{sentence}</h1>}
      {citation || children ? (
        <div className="under noprint">
          {citation ? (
            <Disclosure summary={citation.label}>
              <p className="cite">
                <span data-said="">{citation.sentence}</span> {citation.source}
              </p>
              {citation.report ? (
                <p className="mt-2">
                  <a href={citation.report.href} rel="nofollow">
                    {citation.report.label}
                  </a>
                </p>
              ) : null}
            </Disclosure>
          ) : null}
          {children}
        </div>
      ) : null}
    </div>
  );
}
