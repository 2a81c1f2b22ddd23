import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { helpRules, manyReturns, unmovedPeriods, type NeedsHelp } from '@/lib/features/reporting/model/help';
import { href } from '@/lib/platform/routes';

const limits = { periods: unmovedPeriods, returns: manyReturns };

/** Provinces of which one of the rules holds, with the rule: a reason to ask, never a judgement. */
export function HelpPart({ those }: Readonly<{ those: readonly NeedsHelp[] }>) {
  const t = useTranslations('monitor.help');
  const { locale, province } = useReportingWords();
  return (
    <section className="mt-10" aria-labelledby="ho-tro">
      <h2 id="ho-tro" className="part">
        {t('title', { count: those.length })}
      </h2>
      <p className="notes">{t('rules')}</p>
      <ul className="help-rules">
        {helpRules.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`, limits)}</li>
        ))}
      </ul>
      {those.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="names">
        {those.map(({ report, rules }) => (
          <li key={report.reportId}>
            {report.isSent ? (
              <a href={href(locale, 'reviewReport', { reportId: report.reportId })}>
                {province(report.province)}
              </a>
            ) : (
              province(report.province)
            )}
            <span className="quiet">: {rules.map((rule) => t(`short.${rule}`, limits)).join('; ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
