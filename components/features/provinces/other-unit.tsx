import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { Ended } from '@/components/features/provinces/ended';
import { LastFigures } from '@/components/features/provinces/last-figures';
import { ReachedTable } from '@/components/features/provinces/reached-table';
import type { ReachedView } from '@/components/features/provinces/reached-view';
import { lastDayHref } from '@/components/features/provinces/unit-href';
import { useUnitSentence } from '@/components/features/provinces/unit-sentence';
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

/** A unit that the programme of 2022 does not know, or that the day does not: what it is, became and had reached. */
export function OtherUnit(props: Props) {
  const t = useTranslations('provinces');
  const { view, dossier, reached } = props;
  const version = versionOn(dossier, view.day);
  const name = version === null ? dossier.slug : nameOf(version, view.locale);
  const sentence = useUnitSentence({ ...props, name });
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
