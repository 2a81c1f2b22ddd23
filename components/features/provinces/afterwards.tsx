import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { firstDayHref } from '@/components/features/provinces/unit-href';
import { laterNames, type Dossier, type Relative } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: PageView; dossier: Dossier; name: string }>;

/** Names in a row, as a sentence lists them. */
export function namesOf(units: readonly Relative[], locale: PageView['locale']): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return list.format(units.map((unit) => nameOf(unit, locale)));
}

function Merged({ view, dossier, name }: Props) {
  const t = useTranslations('provinces.page.after');
  if (dossier.became === null) return <p>{t('unchanged', { name })}</p>;
  const { effectiveOn, documentNumber: number, units, together } = dossier.became;
  const others = namesOf(together, view.locale);
  const day = formatDate(view.locale, effectiveOn);
  return (
    <>
      <p>{t('merged', { day, number, name, others, into: namesOf(units, view.locale) })}</p>
      <p className="noprint">
        {units.map((unit) => (
          <a key={unit.slug} href={firstDayHref(view, unit)}>
            {t('see')}
          </a>
        ))}
      </p>
    </>
  );
}

/** What became of the province in 2025, and under which name it went on. */
export function Afterwards(props: Props) {
  const t = useTranslations('provinces');
  const { view, dossier, name } = props;
  return (
    <div className="mt-8">
      <h2>{t('page.after.title')}</h2>
      {laterNames(dossier, view.day).map((version) => (
        <p key={version.from}>
          {t('page.after.renamed', {
            day: formatDate(view.locale, version.from),
            name,
            into: nameOf(version, view.locale),
            kind: t(`kind.${version.kind}`),
          })}
        </p>
      ))}
      <Merged {...props} />
    </div>
  );
}
