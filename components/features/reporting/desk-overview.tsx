import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OwedReport } from '@/components/features/reporting/owed-report';
import { PeriodsAhead } from '@/components/features/reporting/periods-ahead';
import { PastReports } from '@/components/features/reporting/past-reports';
import { ReturnedFilings } from '@/components/features/reporting/returned-filings';
import { useReportingWords } from '@/components/features/reporting/words';
import { PageHeader } from '@/components/shell/page-header';
import type { Desk } from '@/lib/features/reporting/model/desk';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ desk: Desk }>;

/** Whose desk it is, its public page, and where its leader decides about the signature. */
function DeskHead({ desk }: Props) {
  const t = useTranslations('reporting.desk');
  const words = useReportingWords();
  const signing = useTranslations('signature');
  const several = desk.provinces.length > 1;
  const pages = desk.provinces.map((province) => ({
    key: province.slug,
    text: (
      <a href={href(words.locale, 'province', { slug: province.slug })}>
        {several ? `${t('public-page')}: ${province.name}` : t('public-page')}
      </a>
    ),
  }));
  const signature = {
    key: 'signature',
    text: <a href={href(words.locale, 'signatures')}>{signing('desk-link')}</a>,
  };
  return (
    <PageHeader
      title={desk.provinces.map(words.province).join(', ')}
      meta={desk.isLeader ? [...pages, signature] : pages}
    />
  );
}

/** One line under the work, until it is done: by when, so that nobody is stopped in the midst of a due day. */
function FactorNote({ dueOn }: Readonly<{ dueOn: IsoDay }>) {
  const t = useTranslations('second-factor');
  const { locale } = useReportingWords();
  const set = (words: ReactNode) => <a href={href(locale, 'secondFactor')}>{words}</a>;
  return <p className="grp small quiet">{t.rich('desk', { a: set, day: formatDate(locale, dueOn) })}</p>;
}

/** One list: what is owed, by when, what was returned and why; then what was sent before. */
export function DeskOverview({ desk }: Props) {
  const t = useTranslations('reporting.desk');
  const signing = useTranslations('signature');
  const toSign = desk.owed.filter(({ signature }) => signature.step === 'sign').length;
  const several = desk.provinces.length > 1;
  return (
    <div className="wrap pb-16">
      <DeskHead desk={desk} />
      {toSign === 0 ? null : <p className="notice warn">{signing('desk-waits', { count: toSign })}</p>}
      <section aria-labelledby="viec">
        <h2 id="viec" className="vh">
          {t('owed')}
        </h2>
        {desk.owed.length + desk.returned.length === 0 ? (
          <p className="notice good">{t('nothing-owed')}</p>
        ) : null}
        <ReturnedFilings returned={desk.returned} several={several} />
        {desk.owed.map((header) => (
          <OwedReport key={header.reportId} header={header} several={several} />
        ))}
      </section>
      <PeriodsAhead ahead={desk.ahead} />
      <section className="grp" aria-labelledby="ky-qua">
        <div className="head">
          <h2 id="ky-qua">{t('past')}</h2>
        </div>
        {desk.past.length === 0 ? (
          <p className="quiet">{t('no-past')}</p>
        ) : (
          <PastReports past={desk.past} several={several} />
        )}
      </section>
      {desk.factorDueOn === null ? null : <FactorNote dueOn={desk.factorDueOn} />}
    </div>
  );
}
