import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; asked: IsoDay | undefined; today: IsoDay }>;

/** Over a page of a day that has not come: what it shows is what is known today. */
export function FutureDay({ locale, asked, today }: Props) {
  const t = useTranslations('shell');
  if (asked === undefined || asked <= today) return null;
  return (
    <div className="wrap">
      <p className="notes mt-4">
        {t('future-day', { day: formatDate(locale, asked), today: formatDate(locale, today) })}
      </p>
    </div>
  );
}
