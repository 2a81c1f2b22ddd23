import { useTranslations } from 'next-intl';
import type { FoundProvince } from '@/lib/features/search/model/result';
import { nameOf } from '@/lib/features/provinces/model/unit';
import type { Locale } from '@/lib/i18n/locale';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  province: FoundProvince;
  /** In Vietnamese: a unit may go on in a larger one of the same name. */
  name: string;
}>;
type Names = readonly Parameters<typeof nameOf>[0][];

function names(units: Names, locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    units.map((unit) => nameOf(unit, locale)),
  );
}

/** Names and kinds the unit took in its life. */
function LaterNames({ locale, province }: Props) {
  const t = useTranslations('search.unit');
  return province.later.map((version) =>
    t('renamed', {
      day: formatDate(locale, version.from),
      kind: version.kind,
      name: nameOf(version, locale),
    }),
  );
}

/** Into what a unit that is gone went, each a link to its first day. */
function Successors({ locale, province, name }: Props) {
  const t = useTranslations('search');
  const [heir] = province.became;
  if (province.to === null || heir === undefined) return null;
  const isNamesake = heir.name === (province.later.at(-1)?.name ?? name);
  const links = province.became.map((unit) => (
    <a key={unit.slug} href={href(locale, 'province', { slug: unit.slug }, { date: unit.from })}>
      {nameOf(unit, locale)}
    </a>
  ));
  return t.rich(isNamesake ? 'unit.grew' : 'unit.became', {
    others: names(heir.together, locale),
    day: formatDate(locale, addDays(province.to, -1)),
    number: province.documentNumber ?? '',
    into: () => links,
  });
}

/** Which unit this is: its code, its later names, since and until when, what it became or came from and by which resolution. */
export function UnitNote(props: Props) {
  const t = useTranslations('search');
  const { locale, province } = props;
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
      <LaterNames {...props} />
      <Successors {...props} />
    </p>
  );
}
