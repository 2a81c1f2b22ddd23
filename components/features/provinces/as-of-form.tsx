import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PageView } from '@/components/features/overview/view';
import { Button } from '@/components/forms/button';
import { formatDate } from '@/lib/platform/format';
import { queryWords } from '@/lib/platform/query';

/** The day of the ministry's count. */
const claimDay = '2022-05-05';

type Props = Readonly<{
  view: PageView;
  /** The address of the same page on a day; on the portal's own without one. */
  on: (date?: string) => string;
}>;

/**
 * Asks for the same page on another day; a plain GET form. A text field, because a date field writes the day in the
 * order of the reader's browser, whatever the language of the page.
 */
export function AsOfForm({ view: { locale, day, today }, on }: Props) {
  const t = useTranslations('provinces.page');
  const link = (date?: string) => (chunks: ReactNode) => <a href={on(date)}>{chunks}</a>;
  // A form drops the question of its own action: what else the page is asked goes along as fields.
  const [action, asked] = on().split('?');
  return (
    <aside className="asof" aria-label={t('as-of')}>
      <form action={action}>
        {[...new URLSearchParams(asked)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="lab" htmlFor="as-of">
          {t('as-of-label')}
        </label>
        <div className="flex gap-2">
          <input
            className="input"
            id="as-of"
            name={queryWords.date[locale]}
            defaultValue={formatDate('vi', day)}
            maxLength={14}
            autoComplete="off"
            required
          />
          <Button tone="secondary">{t('as-of-submit')}</Button>
        </div>
      </form>
      <p className="quiet mt-2">
        {day === claimDay
          ? t.rich('as-of-today', { day: formatDate(locale, today), a: link() })
          : t.rich('as-of-claim', { day: formatDate(locale, claimDay), a: link(claimDay) })}
      </p>
    </aside>
  );
}
