import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { unitHref } from '@/components/features/provinces/unit-href';
import { Headline } from '@/components/ui/headline';
import type { Relative } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: PageView; code: string; units: readonly Relative[] }>;

function Period({ view: { locale }, unit: { from, to } }: { view: PageView; unit: Relative }) {
  const t = useTranslations('provinces.code');
  const since = formatDate(locale, from);
  if (to === null) return t('since', { since });
  return t('until', { since, until: formatDate(locale, addDays(to, -1)) });
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
