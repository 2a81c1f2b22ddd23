import { useTranslations } from 'next-intl';
import type { FoundProvince } from '@/lib/features/search/model/result';
import { nameOf } from '@/lib/features/provinces/model/unit';
import type { Locale } from '@/lib/i18n/locale';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; province: FoundProvince }>;
type Relatives = FoundProvince['became'];

function names(units: Relatives, locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    units.map((unit) => nameOf(unit, locale)),
  );
}

/** Into what a unit that is gone went, each a link to its first day. */
function Successors({ locale, province }: Props) {
  const t = useTranslations('search');
  if (province.to === null || province.became.length === 0) return null;
  const links = province.became.map((unit) => (
    <a key={unit.slug} href={href(locale, 'province', { slug: unit.slug }, { date: unit.from })}>
      {nameOf(unit, locale)}
    </a>
  ));
  return t.rich('unit.became', {
    day: formatDate(locale, addDays(province.to, -1)),
    number: province.documentNumber ?? '',
    into: () => links,
  });
}

/** Which unit this is: its code, since and until when, what it became or came from and by which resolution. */
export function UnitNote({ locale, province }: Props) {
  const t = useTranslations('search');
  const { kind, code, from, formedFrom } = province;
  return (
    <p>
      {t(`unit.${kind}`, { code })}
      {formedFrom.length > 0
        ? t('unit.formed', {
            day: formatDate(locale, from),
            units: names(formedFrom, locale),
            number: province.documentNumber ?? '',
          })
        : null}
      <Successors locale={locale} province={province} />
    </p>
  );
}
