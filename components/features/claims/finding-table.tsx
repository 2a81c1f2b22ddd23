import { useTranslations } from 'next-intl';
import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import { FindingDownloads } from '@/components/features/claims/finding-downloads';
import { unitsWith, useFindingHeading, useFindingRow } from '@/components/features/claims/finding-rows';
import { Section } from '@/components/ui/section';
import { StackTable } from '@/components/ui/stack-table';
import type { Finding } from '@/lib/features/provinces/model/record';

type Props = Readonly<{ view: InstitutionClaimsView; finding: Finding }>;

/** The provinces whose document says the same of the day, by name, each with the document. */
export function FindingTable({ view, finding }: Props) {
  const t = useTranslations('claims.found');
  const rowOf = useFindingRow(view);
  const units = unitsWith(view, finding);
  const heading = useFindingHeading(view, finding, units.length);
  if (units.length === 0) return null;
  return (
    <Section {...heading}>
      <StackTable
        caption={heading.title}
        columns={[
          { key: 'province', label: t('province'), kind: 'title' },
          { key: 'document', label: t('document'), kind: 'text' },
          { key: 'sure', label: t('sure'), kind: 'text' },
        ]}
        groups={[{ key: finding, rows: units.map(rowOf) }]}
      />
      <FindingDownloads view={view} units={units} />
    </Section>
  );
}
