import { useTranslations } from 'next-intl';
import { namesOf } from '@/components/features/provinces/afterwards';
import type { PageView } from '@/components/features/overview/view';
import { firstDayHref } from '@/components/features/provinces/unit-href';
import type { Dossier } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: PageView; dossier: Dossier; name: string }>;

/** Before the record of a unit that is gone by the portal's day: until when it was, by which resolution, into what. */
export function FormerUnit({ view, dossier: { existsTo, became }, name }: Props) {
  const t = useTranslations('provinces.page.before');
  if (existsTo === null || became === null || view.today < existsTo) return null;
  const day = formatDate(view.locale, addDays(existsTo, -1));
  const into = namesOf(became.units, view.locale);
  return (
    <div className="wrap">
      <p className="notes">
        {t('ended', { name, day, into, number: became.documentNumber })}{' '}
        {became.units.map((unit) => (
          <a key={unit.slug} href={firstDayHref(view, unit)}>
            {nameOf(unit, view.locale)}
          </a>
        ))}
      </p>
    </div>
  );
}
