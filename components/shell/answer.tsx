import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Kind = 'notFound' | 'badRequest' | 'unavailable' | 'forbidden';

const statuses = { notFound: 404, badRequest: 400, unavailable: 503, forbidden: 403 } as const;

type Props = Readonly<{
  locale: Locale;
  kind: Kind;
  /** Under which the log knows what happened. */
  id?: string;
}>;

/** What is said where there is no page to show; the page cache sends it with the status it names. */
export function Answer({ locale, kind, id }: Props) {
  const t = useTranslations('common');
  return (
    <section className="wrap section" data-status={statuses[kind]}>
      <h1>{t(`${kind}.title`)}</h1>
      <p>{t(`${kind}.text`)}</p>
      {id === undefined ? null : <p>{t('requestId', { id })}</p>}
      <p>
        <a href={href(locale, kind === 'forbidden' ? 'account' : 'home')}>{t(`${kind}.home`)}</a>
      </p>
    </section>
  );
}
