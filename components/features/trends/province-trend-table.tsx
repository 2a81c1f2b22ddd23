import { useTranslations } from 'next-intl';
import { provinceHref } from '@/components/features/overview/province-href';
import { shortPeriod } from '@/components/features/trends/trend-segments';
import type { TrendView } from '@/components/features/trends/trend-view';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { completedIn, rowsOf, type TrendRow } from '@/lib/features/reporting/model/trend';

/** Completed tasks; starred where the period has no report of its own, a dash where there never was one. */
function cellOf(row: TrendRow): string {
  if (row.silent === row.expected) return '–';
  return `${String(completedIn(row))}${row.reported === 0 ? '*' : ''}`;
}

/** The provinces' periods as numbers: the small pictures' equal. */
export function ProvinceTrendTable(view: TrendView) {
  const t = useTranslations('trends.provinces');
  const { locale, rows, provinces, country } = view;
  return (
    <>
      <p className="notes mb-4">{t('table-note')}</p>
      <div className="scroll" role="group" aria-label={t('caption')} tabIndex={0}>
        <table className="pinned">
          <caption className="vh">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              {country.map((row) => (
                <th key={row.period} scope="col" className="r">
                  {shortPeriod(row.period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {provinces.map((province) => (
              <tr key={province.slug}>
                <th scope="row">
                  <a href={provinceHref(view, province)}>{nameOf(province, locale)}</a>
                </th>
                {rowsOf(rows, province.slug).map((row) => (
                  <td key={row.period} className="r">
                    {cellOf(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
