import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  /** What was typed, where it holds no letter and no figure. */
  unreadable?: string | undefined;
}>;

/** Questions that work, one of each kind; each is a link that asks it. */
const examples = ['tp hcm', 'binh duong', '05-nq/tu', 'dich vu cong', 'dti', 'ban chi dao'];

/** What can be asked, and how. */
export function SearchHints({ locale, unreadable }: Props) {
  const t = useTranslations('search.hints');
  return (
    <div className="notes" {...(unreadable === undefined ? {} : { 'data-status': '400' })}>
      {unreadable === undefined ? null : (
        <p>
          <b>{t('unreadable', { q: unreadable })}</b>
        </p>
      )}
      <p>{t('text')}</p>
      <p className="linkrow">
        {examples.map((example) => (
          <a key={example} href={href(locale, 'search', {}, { q: example })}>
            {example}
          </a>
        ))}
      </p>
    </div>
  );
}
