import { useTranslations } from 'next-intl';
import { compareHref } from '@/components/features/compare/compare-href';
import type { ChoiceView } from '@/components/features/compare/compare-view';
import { provinceHref } from '@/components/features/overview/province-href';
import { nameOf } from '@/lib/features/provinces/model/unit';

/** On a day of the 34 units: whose figures these are, what became of each, and of which provinces a new one is made. */
export function AfterNotes(view: ChoiceView) {
  const t = useTranslations('compare.after');
  const { locale, successors, choice, provinces } = view;
  if (successors.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <div className="notice">
      <p>{t('scope')}</p>
      {choice.chosen.map((unit) => {
        const heir = successors.find((each) => each.fromId === unit.id);
        if (heir === undefined) return null;
        const ids = new Set(successors.filter((each) => each.slug === heir.slug).map((each) => each.fromId));
        const formers = provinces.filter((each) => ids.has(each.id));
        return (
          <p key={unit.slug}>
            {t.rich('became', {
              name: nameOf(unit, locale),
              heir: nameOf(heir, locale),
              formers: list.format(formers.map((each) => nameOf(each, locale))),
              a: (chunks) => <a href={provinceHref(view, heir)}>{chunks}</a>,
              b: (chunks) => <a href={compareHref(view, formers)}>{chunks}</a>,
            })}
          </p>
        );
      })}
    </div>
  );
}
