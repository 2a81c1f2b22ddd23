import { useTranslations } from 'next-intl';
import { namesOf, relativeHref } from '@/components/features/provinces/afterwards';
import type { PageView } from '@/components/features/overview/view';
import { Headline } from '@/components/ui/headline';
import { versionOn, type Dossier, type Reorganised } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: PageView; dossier: Dossier }>;

function Links({ view, units }: { view: PageView; units: Reorganised['units'] }) {
  return (
    <p className="linkrow">
      {units.map((unit) => (
        <a
          key={unit.slug}
          href={unit.to === null ? relativeHref(view, unit) : lastDayHref(view, unit.slug, unit.to)}
        >
          {nameOf(unit, view.locale)}
        </a>
      ))}
    </p>
  );
}

/** The page of a unit that is gone, on its last day. */
function lastDayHref({ locale }: PageView, slug: string, to: string): string {
  return href(locale, 'province', { slug }, { date: addDays(to, -1) });
}

type PartProps = Props & Readonly<{ name: string }>;

/** A unit of 2025: which of the 63 it was formed from, where its figures of 2022 are. */
function Formed({ view, dossier }: Props) {
  const t = useTranslations('provinces.page.before');
  if (dossier.formedFrom === null) return null;
  return (
    <div className="mt-4">
      <p>{t('scope')}</p>
      <Links view={view} units={dossier.formedFrom.units} />
    </div>
  );
}

/** A unit that is gone on the day: until when it was, and what it went into. */
function Ended({ view, dossier, name }: PartProps) {
  const t = useTranslations('provinces.page.before');
  const { became, existsTo } = dossier;
  if (became === null || existsTo === null) return null;
  const day = formatDate(view.locale, addDays(existsTo, -1));
  return (
    <div className="mt-4">
      <p>{t('ended', { name, day, into: namesOf(became.units, view.locale) })}</p>
      <Links view={view} units={became.units} />
    </div>
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

/** A unit that the programme of 2022 does not know, or that the day does not: what it is and where to read on. */
export function OtherUnit({ view, dossier }: Props) {
  const t = useTranslations('provinces');
  const version = versionOn(dossier, view.day);
  const name = version === null ? dossier.slug : nameOf(version, view.locale);
  const sentence = useSentence({ view, dossier, name });
  return (
    <section className="lead wrap">
      <Headline
        eyebrow={version === null ? undefined : t(`kind.${version.kind}`)}
        name={name}
        sentence={sentence}
      />
      <Formed view={view} dossier={dossier} />
      <Ended view={view} dossier={dossier} name={name} />
    </section>
  );
}
