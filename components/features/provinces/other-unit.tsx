import { useTranslations } from 'next-intl';
import { namesOf } from '@/components/features/provinces/afterwards';
import type { PageView } from '@/components/features/overview/view';
import { LastFigures } from '@/components/features/provinces/last-figures';
import { ReachedTable } from '@/components/features/provinces/reached-table';
import type { ReachedView } from '@/components/features/provinces/reached-view';
import { firstDayHref, lastDayHref } from '@/components/features/provinces/unit-href';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Headline } from '@/components/ui/headline';
import { versionOn, type Dossier } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  view: PageView;
  dossier: Dossier;
  /** Other units that had the name at another time. */
  namesakes: readonly Dossier[];
  reached: ReachedView | null;
}>;

type PartProps = Props & Readonly<{ name: string }>;

/** A unit that is gone on the day: until when it was, by which resolution, and what it went into. */
function Ended({ view, dossier, name }: PartProps) {
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

/** The indices published for a unit of 2025 itself. */
function OwnFigures({ view, dossier, reached }: Props) {
  const t = useTranslations('provinces.page.before');
  if (dossier.formedFrom === null || reached === null) return null;
  return (
    <div className="mt-4">
      <p>{t('own-figures')}</p>
      <LastFigures locale={view.locale} unitId={dossier.id} figures={reached.figures} />
    </div>
  );
}

/** The same name meant another unit at another time. */
function Namesakes({ view, namesakes, name }: PartProps) {
  const t = useTranslations('provinces.page.before');
  return namesakes.map(({ slug, existsFrom, existsTo }) =>
    existsTo === null ? null : (
      <p key={existsFrom} className="mt-4">
        {t.rich('namesake', {
          name,
          day: formatDate(view.locale, addDays(existsTo, -1)),
          a: (chunks) => <a href={lastDayHref(view, slug, existsTo)}>{chunks}</a>,
        })}
      </p>
    ),
  );
}

function useSentence({ view, dossier, name }: PartProps): string {
  const t = useTranslations('provinces.page.before');
  const { existsFrom, existsTo, formedFrom } = dossier;
  const day = formatDate(view.locale, view.day);
  if (view.day < existsFrom) return t('not-yet', { day, name });
  if (existsTo !== null && view.day >= existsTo) return t('no-longer', { day, name });
  if (formedFrom === null) return '';
  return t('formed', {
    name,
    day: formatDate(view.locale, formedFrom.effectiveOn),
    others: namesOf(formedFrom.units, view.locale),
    number: formedFrom.documentNumber,
  });
}

/** A unit that the programme of 2022 does not know, or that the day does not: what it is, became and had reached. */
export function OtherUnit(props: Props) {
  const t = useTranslations('provinces');
  const { view, dossier, reached } = props;
  const version = versionOn(dossier, view.day);
  const name = version === null ? dossier.slug : nameOf(version, view.locale);
  const sentence = useSentence({ ...props, name });
  const eyebrow = version === null ? undefined : t(`kind.${version.kind}`);
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('page.crumb'), href: href(view.locale, 'provinces') }, { label: name }]}
      />
      <section className="lead wrap">
        <Headline eyebrow={eyebrow} name={name} sentence={sentence} />
        <Ended {...props} name={name} />
        <Namesakes {...props} name={name} />
        <OwnFigures {...props} />
        {reached === null ? null : <ReachedTable view={view} reached={reached} />}
      </section>
    </>
  );
}
