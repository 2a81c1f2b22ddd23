import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{
  locale: Locale;
  /** The page itself with what it was asked. */
  address: string;
  day: IsoDay;
  feedHref: string;
}>;

/** At the foot of a page of figures: a plain form that keeps them as they are, and the feed of what comes after. */
export function CiteForm({ locale, address, day, feedHref }: Props) {
  const t = useTranslations('cite.form');
  return (
    <section className="section noprint" aria-label={t('label')}>
      <div className="wrap">
        <p className="max-w-measure">{t('text', { day: formatDate(locale, day) })}</p>
        <form method="post" action="/api/citations" encType="multipart/form-data" className="btnrow">
          <input type="hidden" name="page" value={address} />
          <Button tone="secondary">{t('button')}</Button>
          <a href={feedHref}>{t('feed')}</a>
        </form>
      </div>
    </section>
  );
}
