import { useTranslations } from 'next-intl';
import { ReportProgress } from '@/components/features/reporting/report-progress';
import { usePeriodDates } from '@/components/features/reporting/deadline';
import { RemarkList } from '@/components/features/reporting/remark-list';
import { ReopenedNote } from '@/components/features/reporting/reopened-note';
import { reportLinks } from '@/components/features/reporting/report-links';
import { StateTag, stateOf } from '@/components/features/reporting/state-tag';
import { HandedUpNote } from '@/components/features/signature/handed-up-note';
import { useReportingWords } from '@/components/features/reporting/words';
import { ButtonLink } from '@/components/forms/button-link';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ header: ReportHeader; several: boolean }>;

/** A leader reads what is being written, or what was sent. */
function readWord({ state, readOnly }: ReportHeader) {
  if (readOnly !== 'role') return 'read';
  return state === 'submitted' || state === 'published' ? 'read-sent' : 'read-draft';
}

function NextStep({ header, several }: Props) {
  const t = useTranslations('reporting.desk');
  const { locale } = useReportingWords();
  const signing = useTranslations('signature');
  const { progress, readOnly, period, province, signature } = header;
  const links = reportLinks(locale, period.code, several ? province.slug : undefined);
  if (signature.step === 'sign') return <ButtonLink href={links.check}>{signing('read')}</ButtonLink>;
  if (readOnly !== null) {
    return (
      <ButtonLink href={links.report} tone="secondary">
        {t(readWord(header))}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink href={links.report}>
        {progress.returned > 0 ? t('repair', { count: progress.returned }) : t('write')}
      </ButtonLink>
      {period.isPastDue ? null : <span className="small quiet">{t('early')}</span>}
    </>
  );
}

/** A report still to send or waiting for the ministry: what came back first, then how far it is. */
export function OwedReport({ header, several }: Props) {
  const t = useTranslations('reporting.desk');
  const words = useReportingWords();
  const dates = usePeriodDates(header);
  const { period, province, returned, state, submissions } = header;
  const [last] = submissions;
  const name = several ? `, ${words.provinceWithin(province)}` : '';
  return (
    <article className="owed">
      <h3>
        {t('headline', { period: words.period(period.code) })}
        {name}
      </h3>
      <p className="metaline">
        <StateTag {...stateOf(header)} />
        {dates.map(({ key, text }) => (
          <span key={key}>{text}</span>
        ))}
      </p>
      <ReopenedNote reopened={header.reopened} />
      <HandedUpNote signature={header.signature} />
      {returned === null ? null : (
        <RemarkList
          remarks={returned.remarks}
          links={reportLinks(words.locale, period.code, several ? province.slug : undefined)}
        />
      )}
      {state === 'submitted' && last !== undefined ? (
        <p className="mt-3">{t('sent', { n: last.n, time: words.time(last.submittedAt) })}</p>
      ) : (
        <ReportProgress progress={header.progress} />
      )}
      <div className="btnrow">
        <NextStep header={header} several={several} />
      </div>
    </article>
  );
}
