import { useTranslations } from 'next-intl';
import { compareHref } from '@/components/features/compare/compare-href';
import type { ChoiceView } from '@/components/features/compare/compare-view';
import { Section } from '@/components/ui/section';
import { mostCompared } from '@/lib/features/provinces/model/choice';
import { provenCount } from '@/lib/features/provinces/model/list';
import { dtiEditionOf, type ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { leadersOf, reasons, suggestFor } from '@/lib/features/provinces/model/suggestion';
import { nameOf, regions } from '@/lib/features/provinces/model/unit';

/** Something to begin with: the leaders of each region, all at once. */
function ByRegion(view: ChoiceView) {
  const t = useTranslations('compare.suggest');
  const words = useTranslations('provinces.region');
  const list = new Intl.ListFormat(view.locale, { type: 'conjunction' });
  const year = String(dtiEditionOf(view.provinces, view.day)?.year ?? '');
  return (
    <Section id="suggestions" title={t('regions')} note={t('regions-note', { year })}>
      <ul className="suggested">
        {regions.map((region) => {
          const leaders = leadersOf(region, view.provinces);
          return (
            <li key={region}>
              <a href={compareHref(view, leaders)}>{words(region)}</a>
              <span className="small block">
                {list.format(leaders.map((each) => nameOf(each, view.locale)))}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type BesideProps = Readonly<{ view: ChoiceView; province: ProvinceProgress }>;

/** Whom to set beside the first of the chosen, and why. */
function Beside({ view, province }: BesideProps) {
  const t = useTranslations('compare.suggest');
  const { chosen } = view.choice;
  const name = nameOf(province, view.locale);
  const suggested = suggestFor(province, chosen, view);
  const words = {
    year: String(dtiEditionOf(view.provinces, view.day)?.year ?? ''),
    count: provenCount(view.facts.get(province.id)),
    name,
  };
  return (
    <Section id="suggestions" title={t('title', { name })} note={t('note')}>
      <ul className="suggested">
        {reasons.map((reason) =>
          suggested[reason].length === 0 ? null : (
            <li key={reason}>
              <b className="block">{t(`reason.${reason}`, words)}</b>
              <span className="linkrow">
                {suggested[reason].map((each) => (
                  <a key={each.slug} href={compareHref(view, [...chosen, each])}>
                    {t('add', { name: nameOf(each, view.locale) })}
                  </a>
                ))}
              </span>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

/** Suggestions by region and by starting level; none when five are chosen. */
export function Suggestions(view: ChoiceView) {
  const { chosen } = view.choice;
  const [first] = chosen;
  if (first === undefined) return <ByRegion {...view} />;
  return chosen.length < mostCompared ? <Beside view={view} province={first} /> : null;
}
