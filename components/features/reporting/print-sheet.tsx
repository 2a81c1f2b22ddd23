import { useTranslations } from 'next-intl';
import { PrintButton } from '@/components/features/reporting/print-button';
import { PrintRows } from '@/components/features/reporting/print-rows';
import { useReportingWords } from '@/components/features/reporting/words';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ report: DraftReport; madeAt: string }>;

function Letterhead({ report }: Pick<Props, 'report'>) {
  const t = useTranslations('reporting.print');
  const { province } = useReportingWords();
  return (
    <div className="letterhead">
      <p>
        {t('authority')}
        <b>{province(report.province).toLocaleUpperCase('vi')}</b>
      </p>
      <p>
        <b>{t('country')}</b>
        <b className="motto">{t('motto')}</b>
      </p>
    </div>
  );
}

function Difficulties({ items }: Readonly<{ items: readonly DraftItem[] }>) {
  const t = useTranslations('reporting.print');
  const told = items.filter(({ draft }) => draft.obstacle !== null || draft.proposal !== null);
  return (
    <section>
      <h2>{t('difficulties')}</h2>
      {told.length === 0 ? <p>{t('none')}</p> : null}
      <ul>
        {told.map(({ task, draft }) => (
          <li key={task.id}>
            {task.number}. {[draft.obstacle, draft.proposal].filter((text) => text !== null).join(' – ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signatures({ report }: Pick<Props, 'report'>) {
  const t = useTranslations('reporting.print');
  const { province } = report;
  return (
    <>
      <p className="signed-at">
        {t('place', { province: province.name, year: report.period.endsOn.slice(0, 4) })}
      </p>
      <div className="signatures">
        {(['author', 'leader'] as const).map((who) => (
          <p key={who}>
            <b>{t(who)}</b>
            <i>{t('sign')}</i>
          </p>
        ))}
      </div>
    </>
  );
}

/** The draft on paper, for the leader's signature in ink; the official report stays the one sent on the portal. */
export function PrintSheet({ report, madeAt }: Props) {
  const t = useTranslations('reporting.print');
  const words = useReportingWords();
  const { progress, period } = report;
  return (
    <div className="wrap pb-16">
      <div className="btnrow noprint">
        <PrintButton label={t('button')} />
      </div>
      <article className="sheet">
        <Letterhead report={report} />
        {report.state === 'published' ? null : <p className="draft-mark">{t('draft')}</p>}
        <h1>
          {t('heading')}
          <span>{t('subject', { count: progress.total, period: words.period(period.code) })}</span>
        </h1>
        <p className="to">{t('to')}</p>
        <p>{t('summary', { ...progress, day: words.day(period.cutOffOn) ?? '' })}</p>
        <PrintRows items={report.items} />
        {report.items.some(({ task }) => task.provenance === 'candidate') ? (
          <p className="made">{t('candidate-note')}</p>
        ) : null}
        <Difficulties items={report.items} />
        <Signatures report={report} />
        <p className="made">{t('draft-note', { time: words.time(madeAt) })}</p>
      </article>
    </div>
  );
}
