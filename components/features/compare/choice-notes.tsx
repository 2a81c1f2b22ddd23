import { useTranslations } from 'next-intl';
import { compareHref } from '@/components/features/compare/compare-href';
import type { ChoiceView } from '@/components/features/compare/compare-view';
import { CodeLink } from '@/components/features/provinces/code-link';
import { mostCompared } from '@/lib/features/provinces/model/choice';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { href } from '@/lib/platform/routes';

/** What could not be done of what was asked, and what was done instead. */
export function ChoiceNotes(view: ChoiceView) {
  const t = useTranslations('compare.notes');
  const { locale, choice } = view;
  const { chosen, repeated, left, unknown } = choice;
  if (repeated.length + left.length + unknown.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = (units: typeof left) => list.format(units.map((unit) => nameOf(unit, locale)));
  return (
    <div className="notice warn" role="status">
      {unknown.length === 0 ? null : (
        <p>
          {t.rich('unknown', {
            words: list.format(unknown.map((word) => `“${word}”`)),
            count: unknown.length,
            a: (chunks) => <a href={href(locale, 'provinces')}>{chunks}</a>,
          })}
        </p>
      )}
      <CodeLink locale={locale} words={unknown} />
      {repeated.length === 0 ? null : <p>{t('repeated', { names: names(repeated) })}</p>}
      {left.length === 0 ? null : <p>{t('left', { names: names(left), most: mostCompared })}</p>}
      {chosen.length === 0 ? null : (
        <p>
          {t.rich('kept', {
            names: names(chosen),
            a: (chunks) => <a href={compareHref(view, chosen)}>{chunks}</a>,
          })}
        </p>
      )}
    </div>
  );
}
