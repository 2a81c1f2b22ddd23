import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import type { ClaimsView } from '@/components/features/claims/claim-view';
import { ComparisonTable } from '@/components/features/claims/comparison-table';
import { StatementTable } from '@/components/features/claims/statement-table';
import { DownloadLinks } from '@/components/ui/download-links';
import { Headline } from '@/components/ui/headline';
import { said } from '@/components/ui/said';
import { Section } from '@/components/ui/section';
import { subjectOf } from '@/lib/features/claims/model/institution';
import { href } from '@/lib/platform/routes';

/** Everything somebody stated, the three counts first, beside what the portal can show for it. */
export function ClaimsPage(view: ClaimsView) {
  const t = useTranslations('claims');
  const copied = useCopied(view);
  const { locale, compared, others, counts } = view;
  const claims = compared.reduce((sum, { comparisons }) => sum + comparisons.length, 0);
  const { shown, plain } = said(t, 'sentence', { total: claims + others.length, compared: claims });
  return (
    <>
      <section className="lead">
        <div className="wrap">
          <Headline
            name={t('title')}
            sentence={shown}
            citation={copied({ sentence: plain, path: href(locale, 'claims'), of: ['claims'] })}
          >
            <a href={`${href(locale, 'method')}#claim-and-proof`}>{t('method')}</a>
          </Headline>
        </div>
      </section>
      <Section id="three-counts" title={t('three')} note={t('three-note')}>
        <ComparisonTable
          view={view}
          groups={compared.map(({ institution, comparisons }) => ({
            institution,
            title: t(`subject.${subjectOf(institution)}`),
            comparisons,
          }))}
        />
        <DownloadLinks
          locale={locale}
          resource="claims"
          query={{ subject: compared.map((each) => subjectOf(each.institution)).join(','), type: 'reported' }}
        />
      </Section>
      <Section id="others" title={t('others', { count: others.length })} note={t('others-note')}>
        <StatementTable view={view} statements={others} counts={counts} />
        <DownloadLinks
          locale={locale}
          resource="claims"
          query={{ subject: [...new Set(others.map(({ subject }) => subject))].join(',') }}
        />
      </Section>
    </>
  );
}
