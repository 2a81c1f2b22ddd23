import { useTranslations } from 'next-intl';
import { askedUnitsDay } from '@/components/features/data/asked-day';
import { PublicAssessments } from '@/components/features/assessments/public-assessments';
import { Afterwards } from '@/components/features/provinces/afterwards';
import { FormerUnit } from '@/components/features/provinces/former-unit';
import { InstitutionPanels } from '@/components/features/provinces/institution-panels';
import { Neighbours } from '@/components/features/provinces/neighbours';
import { OwnTasks } from '@/components/features/provinces/own-tasks';
import { ProvinceDocuments } from '@/components/features/provinces/province-documents';
import { ProvinceHeadline } from '@/components/features/provinces/province-headline';
import { ProvinceIndices } from '@/components/features/provinces/province-indices';
import { ProvinceTasks } from '@/components/features/provinces/province-tasks';
import { ProvinceTrend } from '@/components/features/provinces/province-trend';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { PublicationHistory } from '@/components/features/provinces/publication-history';
import { askedDay } from '@/components/features/data/asked-day';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { DownloadLinks } from '@/components/ui/download-links';
import { href } from '@/lib/platform/routes';

/** One province on a day: what documents prove, the tasks, the indices, the documents, what was published, what came after. */
export function ProvincePage(view: ProvinceView) {
  const t = useTranslations('provinces.page');
  const { locale, dossier, name } = view;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('crumb'), href: href(locale, 'provinces', {}, { date: askedDay(view) }) },
          { label: name },
        ]}
      />
      <ProvinceHeadline {...view} />
      <FormerUnit view={view} dossier={dossier} name={name} />
      <InstitutionPanels view={view} />
      <div className="wrap">
        <DownloadLinks
          locale={locale}
          resource="provinces"
          query={{ province: view.unit.slug, date: askedUnitsDay(view) }}
        />
      </div>
      <ProvinceTasks {...view} />
      <OwnTasks {...view} />
      <PublicAssessments
        locale={locale}
        assessments={view.assessments}
        of="province"
        query={{ province: view.unit.slug, date: view.day }}
      />
      <ProvinceTrend {...view} />
      <ProvinceIndices {...view} />
      <ProvinceDocuments {...view} />
      <div className="section wrap cols even">
        <PublicationHistory {...view} />
        <div>
          <Neighbours {...view} />
          <Afterwards view={view} dossier={dossier} name={name} />
        </div>
      </div>
    </>
  );
}
