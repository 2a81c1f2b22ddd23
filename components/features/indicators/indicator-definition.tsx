import { useTranslations } from 'next-intl';
import { useRemark } from '@/components/features/indicators/data-words';
import { useIndexWords } from '@/components/features/indicators/index-words';
import type { ChosenIndicator } from '@/components/features/indicators/indicator-view';
import { SchemeTable } from '@/components/features/indicators/scheme-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Missing } from '@/components/ui/missing';
import { Section } from '@/components/ui/section';
import { publisherIn, schemesOf, wholeIndex } from '@/lib/features/indicators/model/indicator';
import { trendOf } from '@/lib/features/indicators/model/trend';
import { yearsOf } from '@/lib/features/indicators/model/coverage';
import { formatDate } from '@/lib/platform/format';

function useTerms({ indicator, coverage, choice, locale }: ChosenIndicator) {
  const t = useTranslations('indicators.definition');
  const words = useIndexWords();
  const publisher = publisherIn(indicator, choice.component, choice.year);
  const breaks = trendOf(coverage, wholeIndex).breaks;
  const published = yearsOf(coverage, wholeIndex).flatMap(({ year, publishedOn }) =>
    publishedOn === null
      ? []
      : [t('published-line', { year: String(year), day: formatDate(locale, publishedOn) })],
  );
  return [
    {
      term: t('publisher'),
      detail: words.publisher({ ...indicator, publisher }) ?? <Missing why="not-found" />,
    },
    { term: t('scale'), detail: words.scale(indicator, choice.component) },
    { term: t('direction'), detail: t(indicator.direction) },
    {
      term: t('breaks'),
      detail: breaks.length === 0 ? t('breaks-none') : t('breaks-years', { years: breaks.join(', ') }),
    },
    {
      term: t('published'),
      detail: published.length === 0 ? <Missing why="not-found" /> : published.join('; '),
    },
  ];
}

/** The remark of an index with one scheme, which needs no table of schemes to stand in. */
function Remark({ indicator }: ChosenIndicator) {
  const remark = useRemark();
  const note = indicator.editions.find((edition) => edition.component === wholeIndex)?.note;
  return note == null ? null : <p className="notes mt-4">{remark(note)}</p>;
}

/** What the index is: publisher, scale, direction, breaks, days of publication, and the schemes with their weights. */
export function IndicatorDefinition(view: ChosenIndicator) {
  const t = useTranslations('indicators.definition');
  const { indicator } = view;
  const isVersioned = indicator.editions.some(
    (edition) => edition.scheme !== '' || edition.legalDocument !== null,
  );
  return (
    <Section id="definition" title={t('title')}>
      <div className="max-w-measure">
        <DefinitionList items={useTerms(view)} />
      </div>
      {isVersioned ? <SchemeTable schemes={schemesOf(indicator)} view={view} /> : <Remark {...view} />}
    </Section>
  );
}
