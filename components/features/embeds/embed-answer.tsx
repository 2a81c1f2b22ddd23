import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type EmbedAnswerKind = 'notFound' | 'badRequest' | 'unavailable';

const statuses = { notFound: 404, badRequest: 400, unavailable: 503 } as const;

/** What a frame says where there is no figure: to the reader what happened, to the owner of the page what to do. */
export function EmbedAnswer({ kind, children }: Readonly<{ kind: EmbedAnswerKind; children?: ReactNode }>) {
  const t = useTranslations('embed');
  return (
    <section data-status={statuses[kind]} data-once={kind === 'badRequest' ? '' : undefined}>
      <h1>{t(`${kind}.title`)}</h1>
      {children}
      <p className="mt-2">{t(`${kind}.text`)}</p>
    </section>
  );
}
