import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import { askedUnitsDay } from '@/components/features/data/asked-day';
import { DownloadLinks } from '@/components/ui/download-links';
import type { Unit } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{ view: InstitutionClaimsView; units: readonly Unit[] }>;

/** The files of the very provinces a table names. */
export function FindingDownloads({ view, units }: Props) {
  const province = units.map(({ slug }) => slug).join(',');
  return (
    <DownloadLinks
      locale={view.locale}
      resource="provinces"
      query={{ date: askedUnitsDay(view), province }}
    />
  );
}
