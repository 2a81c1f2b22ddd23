import { useTranslations } from 'next-intl';
import { useRemark } from '@/components/features/indicators/data-words';
import type { ChosenIndicator } from '@/components/features/indicators/indicator-view';
import { Missing } from '@/components/ui/missing';
import { StackTable } from '@/components/ui/stack-table';
import { indexName, partName, type Edition } from '@/lib/features/indicators/model/indicator';
import { partsOf } from '@/lib/features/indicators/model/parts';
import { formatDate, formatPercent } from '@/lib/platform/format';

type Props = Readonly<{ view: ChosenIndicator; schemes: readonly Edition[] }>;

/** The years a scheme was used: `2022–2023`, or `since 2024` while it is in force. */
export function useSpan() {
  const t = useTranslations('indicators.definition');
  return ({ yearFrom, yearTo }: Edition) => {
    if (yearFrom === null) return t('all-years');
    if (yearTo === null) return t('since', { from: String(yearFrom) });
    return yearFrom === yearTo ? String(yearFrom) : t('span', { from: String(yearFrom), to: String(yearTo) });
  };
}

function Document({ scheme, view }: { scheme: Edition; view: ChosenIndicator }) {
  const t = useTranslations('indicators.definition');
  const { legalDocument, legalDocumentDate } = scheme;
  if (legalDocument === null) return <span className="quiet">{t('no-document')}</span>;
  if (legalDocumentDate === null) return <span lang="vi">{legalDocument}</span>;
  return (
    <>
      <span lang="vi">{legalDocument}</span>, {formatDate(view.locale, legalDocumentDate)}
    </>
  );
}

function Parts({ scheme, view }: { scheme: Edition; view: ChosenIndicator }) {
  const t = useTranslations('indicators.definition');
  const remark = useRemark();
  const groups = partsOf(view.indicator, scheme.scheme);
  if (groups.length === 0) return <span className="quiet">{t('no-parts')}</span>;
  const basis = groups.flatMap(({ parts }) => parts.flatMap((part) => part.weightBasis ?? []))[0];
  const share = ({ weight }: Edition) =>
    weight === null ? '' : ` ${formatPercent(view.locale, weight * 100)}`;
  return (
    <ul>
      {groups.map(({ note, parts }) => (
        <li key={note}>
          {parts.map((part) => `${partName(part, view.locale)}${share(part)}`).join('; ')}
          {note === null ? null : <span className="quiet block small">{remark(note)}</span>}
        </li>
      ))}
      {basis === undefined ? null : (
        <li className="small">
          {t('weights')}: {remark(basis)}
        </li>
      )}
    </ul>
  );
}

/** Every scheme with its years, its document and its parts; derived weights are called so. */
export function SchemeTable({ view, schemes }: Props) {
  const t = useTranslations('indicators.definition');
  const remark = useRemark();
  const span = useSpan();
  return (
    <>
      <h3 className="mt-8 mb-4">{t('schemes')}</h3>
      <StackTable
        caption={`${t('schemes')}: ${indexName(view.indicator, view.locale)}`}
        columns={[
          { key: 'years', label: t('scheme'), kind: 'title' },
          { key: 'document', label: t('document'), kind: 'text' },
          { key: 'parts', label: t('parts'), kind: 'text' },
          { key: 'remark', label: t('remark'), kind: 'text' },
        ]}
        groups={[
          {
            key: 'all',
            rows: schemes.map((scheme) => ({
              key: scheme.scheme,
              cells: {
                years: span(scheme),
                document: <Document scheme={scheme} view={view} />,
                parts: <Parts scheme={scheme} view={view} />,
                remark: scheme.note === null ? <Missing /> : remark(scheme.note),
              },
            })),
          },
        ]}
      />
      {view.indicator.editions.some((edition) => edition.weight !== null) ? (
        <p className="notes mt-4">{t('weights-derived')}</p>
      ) : null}
    </>
  );
}
