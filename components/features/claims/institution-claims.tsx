import { useTranslations } from 'next-intl';
import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import { ComparisonTable } from '@/components/features/claims/comparison-table';
import { FindingTable } from '@/components/features/claims/finding-table';
import { InstitutionHeadline } from '@/components/features/claims/institution-headline';
import { NothingTable } from '@/components/features/claims/nothing-table';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { subjectOf } from '@/lib/features/claims/model/institution';
import { href } from '@/lib/platform/routes';

/** One institutional fact: what was claimed, what can be proven on the day, and province by province on what. */
export function InstitutionClaims(view: InstitutionClaimsView) {
  const t = useTranslations('claims');
  const { locale, institution, comparisons } = view;
  const name = t(`subject.${subjectOf(institution)}`);
  return (
    <>
      <Breadcrumbs items={[{ label: t('crumb'), href: href(locale, 'claims') }, { label: name }]} />
      <InstitutionHeadline {...view} />
      <Section id="claims" title={t('all-claims', { count: comparisons.length })} note={t('all-claims-note')}>
        <ComparisonTable view={view} groups={[{ institution, comparisons }]} />
        <DownloadLinks
          locale={locale}
          resource="claims"
          query={{ subject: subjectOf(institution), type: 'reported' }}
        />
      </Section>
      {(['proven', 'undated', 'later'] as const).map((finding) => (
        <FindingTable key={finding} view={view} finding={finding} />
      ))}
      <NothingTable view={view} />
    </>
  );
}
