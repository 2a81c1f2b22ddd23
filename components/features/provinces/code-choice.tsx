import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { unitHref } from '@/components/features/provinces/unit-href';
import { Headline } from '@/components/ui/headline';
import type { CodeUnit } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: PageView; code: string; units: readonly CodeUnit[] }>;

function Period({ view: { locale }, unit: { from, to, former } }: { view: PageView; unit: CodeUnit }) {
  const t = useTranslations('provinces.code');
  const until = (day: string) => formatDate(locale, addDays(day, -1));
  const since = formatDate(locale, from);
  return [
    to === null ? t('since', { since }) : t('until', { since, until: until(to) }),
    ...(former ?? []).map((each) => t('former', { name: nameOf(each, locale), until: until(each.to) })),
  ].join('; ');
}

/** A code without a date may mean two units: asks which, in links that say when each had it. */
export function CodeChoice({ view, code, units }: Props) {
  const t = useTranslations('provinces.code');
  return (
    <section className="lead wrap">
      <Headline name={t('name', { code })} sentence={t('sentence', { code, count: units.length })} />
      <ul className="mt-4">
        {units.map((unit) => (
          <li key={unit.from} className="mt-2">
            <a href={unitHref(view, unit)}>
              {nameOf(unit, view.locale)}{' '}
              <span className="quiet">
                <Period view={view} unit={unit} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="notes mt-8">{t('note')}</p>
    </section>
  );
}
