import { useTranslations } from 'next-intl';
import { RemindForm } from '@/components/features/monitor/remind-form';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Board } from '@/lib/features/reporting/model/board';
import { owedOf, type Reminded } from '@/lib/features/reporting/model/reminder';

type Props = Readonly<{ board: Board; region: string | null; reminded: Reminded }>;

/** Who still owes the period's report or its repair, and one act that reminds them all, once a day for each. */
export function OwingPart({ board, region, reminded }: Props) {
  const t = useTranslations('monitor.owing');
  const { locale, number } = useReportingWords();
  const owing = board.rows.filter((row) => owedOf(row) !== null);
  const told = owing.filter(({ reportId }) => reminded.reportIds.includes(reportId));
  const left = owing.length - told.length;
  const words = {
    submit: t('submit', { count: left }),
    pending: t('pending'),
    failed: t('failed'),
    done: t('done'),
  };
  return (
    <section className="mt-10" aria-labelledby="nhac">
      <h2 id="nhac" className="part">
        {t('title')}
      </h2>
      <p className="max-w-measure">
        {owing.length === 0
          ? t('nobody')
          : t('who', {
              count: number(owing.length),
              send: number(owing.filter((row) => owedOf(row) === 'send').length),
              repair: number(owing.filter((row) => owedOf(row) === 'repair').length),
            })}
      </p>
      {reminded.notices === 0 ? null : (
        <p role="status">
          {t('reminded', { reports: number(reminded.reportIds.length), notices: number(reminded.notices) })}
        </p>
      )}
      {reminded.invited === 0 || owing.length === 0 ? null : (
        <p className="small">{t('invited', { count: reminded.invited })}</p>
      )}
      {board.period.isLocked ? <p className="quiet">{t('locked')}</p> : null}
      {left === 0 || board.period.isLocked ? null : (
        <>
          <p className="notes">{t('rule')}</p>
          <RemindForm locale={locale} period={board.period.code} region={region ?? ''} words={words} />
        </>
      )}
    </section>
  );
}
