import { useTranslations } from 'next-intl';
import { CitedCell } from '@/components/features/citations/cited-cell';
import { shownColumns } from '@/components/features/citations/shown-columns';
import { Section } from '@/components/ui/section';
import type { CitedPart } from '@/lib/features/citations/model/snapshot';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; hash: string; part: CitedPart }>;

/** One list of figures as it was cited, and whether they are claimed, reported or proven. */
export function CitedTable({ locale, hash, part }: Props) {
  const t = useTranslations('cite');
  const words = useTranslations('data.download');
  const columns = shownColumns(part, locale);
  const caption = t('page.table', { name: t(`part.${part.resource}`) });
  const isNumber = (place: number) => part.rows.some((row) => typeof row[place] === 'number');
  return (
    <Section title={t(`part.${part.resource}`)} note={t(`grade.${part.resource}`)}>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className={columns.length > 5 ? 'min-w-3xl' : undefined}>
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, place }) => (
                <th key={name} scope="col" className={isNumber(place) ? 'r' : undefined}>
                  {t(`column.${name}` as 'column.name')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((row) => (
              <tr key={JSON.stringify(row.slice(0, part.keys))}>
                {columns.map(({ name, place }) => (
                  <td key={name} className={isNumber(place) ? 'r num' : undefined}>
                    <CitedCell locale={locale} column={name} value={row[place] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="linkrow small noprint mt-4" lang={locale} aria-label={words('label')}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <li key={format}>
            <a href={`/api/citations/${hash}/${part.resource}.${format}`} download="">
              {words('file', { format: format.toUpperCase() })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
