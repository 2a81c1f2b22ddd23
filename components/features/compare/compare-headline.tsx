import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import type { CompareView } from '@/components/features/compare/compare-view';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { Headline } from '@/components/ui/headline';
import { asked } from '@/lib/features/provinces/model/choice';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

function useSentence({ locale, day, choice, answers }: CompareView): string {
  const t = useTranslations('compare.sentence');
  const { chosen } = choice;
  const [first] = chosen;
  if (first === undefined) return t('none');
  if (chosen.length === 1) return t('one', { name: nameOf(first, locale) });
  const total = new Set(
    answers.filter((answer) => answer.provenance === 'verified').map((answer) => answer.number),
  ).size;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const counts = chosen.map((unit) =>
    t(unit.period === null ? 'silent' : 'count', { name: nameOf(unit, locale), done: unit.done, total }),
  );
  return t('done', { day: formatDate(locale, day), total, counts: list.format(counts) });
}

/** Who is compared, and how many tasks each has completed. */
export function CompareHeadline(view: CompareView) {
  const t = useTranslations('compare');
  const words = useTranslations('tasks');
  const { locale, choice } = view;
  const copied = useCopied(view);
  const names = choice.chosen.map((unit) => nameOf(unit, locale));
  const provinces = asked(choice.chosen);
  const name = names.length < 2 ? t('title') : names.join(' – ');
  const invented = view.isInvented && names.length > 1 ? ` ${words('invented')}` : '';
  const sentence = `${useSentence(view)}${invented}`;
  const path = href(locale, 'compare', {}, { date: view.day, provinces });
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={t('eyebrow', { day: formatDate(locale, view.day) })}
          name={name}
          sentence={sentence}
          {...(names.length < 2
            ? {}
            : { citation: copied({ sentence, path, of: ['provinces', 'progress'] }) })}
        />
        <AsOfForm view={view} on={(date) => href(locale, 'compare', {}, { date, provinces })} />
      </div>
    </section>
  );
}
