import { useTranslations } from 'next-intl';
import { askedUnitsDay } from '@/components/features/data/asked-day';
import type { PageView } from '@/components/features/overview/view';
import { DownloadLinks } from '@/components/ui/download-links';
import type { Wanted } from '@/lib/features/provinces/model/list';
import { dtiEditionOf, type ProvinceProgress } from '@/lib/features/provinces/model/progress';

type Props = Readonly<{ view: PageView; wanted: Wanted; provinces: readonly ProvinceProgress[] }>;

/** The rows of the list, and those of the ranking its last column is taken from. */
export function ProvinceListFiles({ view, wanted, provinces }: Props) {
  const t = useTranslations('provinces.files');
  const dti = dtiEditionOf(provinces, view.day);
  const { q, region } = wanted;
  return (
    <>
      <DownloadLinks
        locale={view.locale}
        resource="provinces"
        query={{ q, region, date: askedUnitsDay(view) }}
      />
      {dti === null ? null : (
        <DownloadLinks
          locale={view.locale}
          title={t('dti', { year: String(dti.year) })}
          resource="observations"
          query={{ indicator: 'DTI', component: 'total', year: dti.year, scope: 'province' }}
        />
      )}
    </>
  );
}
