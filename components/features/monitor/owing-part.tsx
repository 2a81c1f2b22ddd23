import { useTranslations } from 'next-intl';
import { RemindForm } from '@/components/features/monitor/remind-form';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Board } from '@/lib/features/reporting/model/board';
import { owedOf, type Reminded } from '@/lib/features/reporting/model/reminder';

type Props = Readonly<{ board: Board; region: string | null; reminded: Reminded }>;

/** Who was told today, and who cannot be told yet. */
function Told({ reminded, isOwing }: Readonly<{ reminded: Reminded; isOwing: boolean }>) {
  const t = useTranslations('monitor.owing');
  const { number } = useReportingWords();
  const { notices, reportIds, invited } = reminded;
  return (
    <>
      {notices === 0 ? null : (
        <p role="status">{t('reminded', { reports: number(reportIds.length), notices: number(notices) })}</p>
      )}
      {invited === 0 || !isOwing ? null : <p className="small">{t('invited', { count: invited })}</p>}
    </>
  );
}

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
      <Told reminded={reminded} isOwing={owing.length > 0} />
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
