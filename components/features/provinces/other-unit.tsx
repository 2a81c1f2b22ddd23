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

function Story({ view, dossier, name }: { view: PageView; dossier: Dossier; name: string }) {
  const t = useTranslations('provinces.page.before');
  const { formedFrom, became, existsTo } = dossier;
  const day = (iso: string) => formatDate(view.locale, iso);
  return (
    <div className="mt-4">
      {formedFrom === null ? null : (
        <>
          <p>
            {t('formed', {
              name,
              day: day(formedFrom.effectiveOn),
              others: namesOf(formedFrom.units, view.locale),
              number: formedFrom.documentNumber,
            })}
          </p>
          <p>{t('scope')}</p>
          <Links view={view} units={formedFrom.units} />
        </>
      )}
      {became === null || existsTo === null ? null : (
        <>
          <p>
            {t('ended', { name, day: day(addDays(existsTo, -1)), into: namesOf(became.units, view.locale) })}
          </p>
          <Links view={view} units={became.units} />
        </>
      )}
    </div>
  );
}

/** A unit that the programme of 2022 does not know, or that the day does not: what it is and where to read on. */
export function OtherUnit({ view, dossier }: Props) {
  const t = useTranslations('provinces');
  const version = versionOn(dossier, view.day);
  const name = version === null ? dossier.slug : nameOf(version, view.locale);
  const day = formatDate(view.locale, view.day);
  const isEarly = view.day < dossier.existsFrom;
  const isGone = dossier.existsTo !== null && view.day >= dossier.existsTo;
  return (
    <section className="lead wrap">
      <Headline
        eyebrow={version === null ? undefined : t(`kind.${version.kind}`)}
        name={name}
        sentence={
          isEarly
            ? t('page.before.not-yet', { day, name })
            : isGone
              ? t('page.before.no-longer', { day, name })
              : ''
        }
      />
      <Story view={view} dossier={dossier} name={name} />
    </section>
  );
}
