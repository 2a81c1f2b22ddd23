import { useTranslations } from 'next-intl';
import { namesOf } from '@/components/features/provinces/afterwards';
import type { PageView } from '@/components/features/overview/view';
import { firstDayHref, lastDayHref } from '@/components/features/provinces/unit-href';
import type { Dossier } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: PageView; dossier: Dossier; name: string }>;

/** A unit that is gone on the day: until when it was, by which resolution, and what it went into. */
export function Ended({ view, dossier, name }: Props) {
  const t = useTranslations('provinces.page.before');
  const { became, existsTo } = dossier;
  if (became === null || existsTo === null || view.day < existsTo) return null;
  const day = formatDate(view.locale, addDays(existsTo, -1));
  const into = namesOf(became.units, view.locale);
  return (
    <>
      <p className="mt-4">{t('ended', { name, day, into, number: became.documentNumber })}</p>
      <p className="linkrow">
        {became.units.map((unit) => (
          <a key={unit.slug} href={firstDayHref(view, unit)}>
            {t('see-new', { name: nameOf(unit, view.locale) })}
          </a>
        ))}
        <a href={lastDayHref(view, dossier.slug, existsTo)}>{t('see-last', { name, day })}</a>
      </p>
    </>
  );
}
