import { useTranslations } from 'next-intl';
import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import { FindingDownloads } from '@/components/features/claims/finding-downloads';
import {
  elseByProvince,
  unitsWith,
  useFindingHeading,
  useFindingRow,
} from '@/components/features/claims/finding-rows';
import { provinceHref } from '@/components/features/overview/province-href';
import { Section } from '@/components/ui/section';
import { StackTable } from '@/components/ui/stack-table';
import { nameOf } from '@/lib/features/provinces/model/unit';

/** The provinces of which nothing counts: those known for something else in a table, the others by name. */
export function NothingTable({ view }: { view: InstitutionClaimsView }) {
  const t = useTranslations('claims.found');
  const rowOf = useFindingRow(view);
  const elseOf = elseByProvince(view);
  const units = unitsWith(view, 'none');
  const heading = useFindingHeading(view, 'none', units.length);
  const known = units.filter((unit) => elseOf(unit).texts.length > 0 || elseOf(unit).head !== undefined);
  const rest = units.filter((unit) => !known.includes(unit));
  if (units.length === 0) return null;
  return (
    <Section {...heading}>
      {known.length === 0 ? null : (
        <StackTable
          caption={heading.title}
          columns={[
            { key: 'province', label: t('province'), kind: 'title' },
            { key: 'else', label: t('else'), kind: 'text' },
          ]}
          groups={[{ key: 'known', rows: known.map(rowOf) }]}
        />
      )}
      {rest.length === 0 ? null : (
        <div className="mt-4">
          <p>{t('rest', { count: rest.length })}</p>
          <ul className="metaline">
            {rest.map((unit) => (
              <li key={unit.id}>
                <a href={provinceHref(view, unit)}>{nameOf(unit, view.locale)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FindingDownloads view={view} units={units} />
    </Section>
  );
}
