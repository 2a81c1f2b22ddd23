import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type EmbedAnswerKind = 'notFound' | 'badRequest' | 'unavailable';

const statuses = { notFound: 404, badRequest: 400, unavailable: 503 } as const;

type Props = Readonly<{
  kind: EmbedAnswerKind;
  /** Under which the log knows what happened. */
  id?: string | undefined;
  children?: ReactNode;
}>;

/** What a frame says where there is no figure: to the reader what happened, to the owner of the page what to do. */
export function EmbedAnswer({ kind, id, children }: Props) {
  const t = useTranslations('embed');
  return (
    <section data-status={statuses[kind]} data-once={kind === 'badRequest' ? '' : undefined}>
      <h1>{t(`${kind}.title`)}</h1>
      {children}
      <p className="mt-2">{t(`${kind}.text`)}</p>
      {id === undefined ? null : <p>{t('requestId', { id })}</p>}
    </section>
  );
}
