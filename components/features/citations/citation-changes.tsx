import { useTranslations } from 'next-intl';
import { CitedCell } from '@/components/features/citations/cited-cell';
import { shownColumns } from '@/components/features/citations/shown-columns';
import { Section } from '@/components/ui/section';
import type { Change, ChangedPart } from '@/lib/features/citations/model/change';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; changed: readonly ChangedPart[] }>;

/** What is different now, value by value: only what differs, each beside what was cited. */
export function CitationChanges({ locale, changed }: Props) {
  const t = useTranslations('cite');
  return (
    <Section title={t('page.differences')}>
      {changed.map(({ part, changes }) => (
        <div
          key={part.resource}
          className="scroll"
          tabIndex={0}
          role="region"
          aria-label={t('page.differences')}
        >
          <table>
            <caption>{t(`part.${part.resource}`)}</caption>
            <thead>
              <tr>
                {[t('page.row'), t('page.value'), t('page.then'), t('page.now')].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <ChangeRows key={JSON.stringify(change)} {...{ locale, part, change }} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </Section>
  );
}

function ChangeRows(props: Readonly<{ locale: Locale; part: ChangedPart['part']; change: Change }>) {
  const { locale, part, change } = props;
  const t = useTranslations('cite');
  const [first, ...others] = shownColumns(part, locale);
  const { then, now } = change;
  const name = first === undefined ? null : ((then ?? now)?.[first.place] ?? null);
  const differing = others.filter(({ place }) => then?.[place] !== now?.[place]);
  const side = (row: Change['then'], { name: column, place }: (typeof others)[number]) =>
    row === null ? t('page.none') : <CitedCell locale={locale} column={column} value={row[place] ?? null} />;
  return differing.map((column) => (
    <tr key={column.name}>
      <th scope="row">
        <CitedCell locale={locale} column={first?.name ?? ''} value={name} />
      </th>
      <td>{t(`column.${column.name}` as 'column.name')}</td>
      <td>{side(then, column)}</td>
      <td>{side(now, column)}</td>
    </tr>
  ));
}
