import { useTranslations } from 'next-intl';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { Button } from '@/components/forms/button';
import { formatDate } from '@/lib/platform/format';
import { queryWords } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

/** The day of the ministry's count. */
const claimDay = '2022-05-05';

/** Asks for the same page on another day; a plain GET form. */
export function AsOfForm({ locale, day, today, dossier: { slug } }: ProvinceView) {
  const t = useTranslations('provinces.page');
  const on = (date?: string) => href(locale, 'province', { slug }, { date });
  return (
    <aside className="asof" aria-label={t('as-of')}>
      <form action={on()}>
        <label className="lab" htmlFor="as-of">
          {t('as-of-label')}
        </label>
        <div className="flex gap-2">
          <input
            className="input"
            type="date"
            id="as-of"
            name={queryWords.date[locale]}
            defaultValue={day}
            required
          />
          <Button tone="secondary">{t('as-of-submit')}</Button>
        </div>
      </form>
      <p className="quiet mt-2">
        {day === claimDay
          ? t.rich('as-of-today', {
              day: formatDate(locale, today),
              a: (chunks) => <a href={on()}>{chunks}</a>,
            })
          : t.rich('as-of-claim', {
              day: formatDate(locale, claimDay),
              a: (chunks) => <a href={on(claimDay)}>{chunks}</a>,
            })}
      </p>
    </aside>
  );
}
