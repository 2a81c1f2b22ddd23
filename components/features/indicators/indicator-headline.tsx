import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { indicatorHref } from '@/components/features/indicators/indicator-choice';
import type { ChosenIndicator } from '@/components/features/indicators/indicator-view';
import { useIndexWords } from '@/components/features/indicators/index-words';
import { Headline } from '@/components/ui/headline';
import { editionIn, indexName, publisherIn, wholeIndex } from '@/lib/features/indicators/model/indicator';

/** The name of what the page shows: the index, or one of its parts. */
export function chosenName({ indicator, choice, locale }: ChosenIndicator): string {
  if (choice.component === wholeIndex) return indexName(indicator, locale);
  const newest = choice.years.at(-1)?.year ?? choice.year;
  const edition =
    editionIn(indicator, choice.component, choice.year) ?? editionIn(indicator, choice.component, newest);
  return indexName(edition ?? indicator, locale);
}

/** What the index measures, in one sentence, who publishes it and on which scale. */
export function IndicatorHeadline({ view, finding }: Readonly<{ view: ChosenIndicator; finding: string }>) {
  const copied = useCopied(view);
  const t = useTranslations('indicators');
  const words = useIndexWords();
  const { indicator, choice, locale } = view;
  const isPart = choice.component !== wholeIndex;
  const publisher = publisherIn(indicator, choice.component, choice.year);
  return (
    <section className="lead wrap">
      <Headline
        eyebrow={[words.publisher({ ...indicator, publisher }), words.scale(indicator, choice.component)]
          .filter(Boolean)
          .join('; ')}
        name={chosenName(view)}
        sentence={
          isPart
            ? t('part-of', { name: indexName(indicator, locale) })
            : (words.about(indicator) ?? indexName(indicator, locale))
        }
        citation={copied({
          sentence: `${chosenName(view)}. ${finding}.`,
          path: indicatorHref(view, choice.component, choice.year),
          of: ['observations'],
          source: publisher ?? undefined,
        })}
      >
        <a href="#definition">{t('anchors.definition')}</a>
        <a href="#figures">{t('anchors.figures')}</a>
      </Headline>
    </section>
  );
}
