import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Button } from '@/components/forms/button';
import type { Board } from '@/lib/features/reporting/model/board';
import { queryWords } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

/** Another period by a plain GET, so that the address holds the choice. */
export function PeriodChoice({ board }: Readonly<{ board: Board }>) {
  const t = useTranslations('monitor');
  const words = useReportingWords();
  return (
    <form action={href(words.locale, 'monitor')} className="period-choice noprint">
      <label className="lab" htmlFor="ky">
        {t('choose')}
      </label>
      <select
        className="input"
        id="ky"
        name={queryWords.period[words.locale]}
        defaultValue={board.period.code}
      >
        {board.periods.map((code) => (
          <option key={code} value={code}>
            {words.period(code)}
          </option>
        ))}
      </select>
      <Button tone="secondary">{t('show')}</Button>
    </form>
  );
}
