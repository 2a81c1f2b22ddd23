import { useTranslations } from 'next-intl';
import { compareHref } from '@/components/features/compare/compare-href';
import type { ChoiceView } from '@/components/features/compare/compare-view';
import { Button } from '@/components/forms/button';
import { mostCompared } from '@/lib/features/provinces/model/choice';
import { isRegion, nameOf, regions } from '@/lib/features/provinces/model/unit';
import { queryWords } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type SlotProps = Readonly<{ view: ChoiceView; nth: number; label: string }>;

function Slot({ view, nth, label }: SlotProps) {
  const t = useTranslations('compare.form');
  const words = useTranslations('provinces.region');
  const { locale, provinces, choice } = view;
  const groups = [...regions, null].map((region) => ({
    region,
    own: provinces.filter((province) => (isRegion(province.region) ? province.region : null) === region),
  }));
  return (
    <div className="field">
      <label className="lab" htmlFor={`slot-${String(nth)}`}>
        {label}
      </label>
      <select
        className="input"
        id={`slot-${String(nth)}`}
        name={queryWords.provinces[locale]}
        defaultValue={choice.chosen[nth]?.slug ?? ''}
      >
        <option value="">{t('none')}</option>
        {groups.map(({ region, own }) =>
          own.length === 0 ? null : (
            <optgroup key={region} label={words(region ?? 'none')}>
              {own.map((province) => (
                <option key={province.slug} value={province.slug}>
                  {nameOf(province, locale)}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

/** Links that take one of the chosen out again. */
function Removal(view: ChoiceView) {
  const t = useTranslations('compare.form');
  const { chosen } = view.choice;
  if (chosen.length === 0) return null;
  return (
    <p className="linkrow small mt-2">
      {chosen.map((unit) => (
        <a
          key={unit.slug}
          href={compareHref(
            view,
            chosen.filter((each) => each !== unit),
          )}
        >
          {t('remove', { name: nameOf(unit, view.locale) })}
        </a>
      ))}
    </p>
  );
}

/** Two to five provinces by a plain GET form; the proxy makes one address of what it sends. */
export function ProvinceChoice(view: ChoiceView) {
  const t = useTranslations('compare.form');
  const { locale, day, today } = view;
  return (
    <div className="noprint">
      <form action={href(locale, 'compare')} aria-label={t('label')} className="slots">
        {day === today ? null : <input type="hidden" name={queryWords.date[locale]} value={day} />}
        {Array.from({ length: mostCompared }, (_, nth) => (
          <Slot key={nth} view={view} nth={nth} label={t(nth < 2 ? 'slot' : 'slot-more', { n: nth + 1 })} />
        ))}
        <Button>{t('submit')}</Button>
      </form>
      <Removal {...view} />
    </div>
  );
}
