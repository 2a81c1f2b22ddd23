import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { useIndexWords } from '@/components/features/indicators/index-words';
import { leadersOf } from '@/components/features/indicators/year-finding';
import type { PageView } from '@/components/features/overview/view';
import { publisherIn } from '@/lib/features/indicators/model/indicator';
import type { Standing } from '@/lib/features/indicators/model/standing';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';

type Shown = Readonly<{ index: IndicatorView; page: PageView }>;

/** When the results were published, in the values of the messages. */
function publication({ index, page }: Shown): { published: string; when: string } {
  const { publishedOn } = index.held;
  if (publishedOn === null) return { published: '', when: 'unknown' };
  const when = publishedOn > page.day ? 'later' : 'before';
  return { published: formatDate(page.locale, publishedOn), when };
}

/** What every sentence about the year of an index names. */
export function useIndexNames({ index, page }: Shown) {
  const t = useTranslations('measures.index');
  const words = useIndexWords();
  const { indicator, choice, held } = index;
  const publisher = publisherIn(indicator, choice.component, held.year);
  return {
    index: chosenName(index),
    year: String(held.year),
    publisher: words.publisher({ ...indicator, publisher }) ?? t('publisher-unknown'),
    unit: words.scale(indicator, choice.component),
    ...publication({ index, page }),
  };
}

/** The sentence over map and table: who leads and by whose publication, or how little is known. */
export function useIndexFinding(shown: Shown, standings: readonly Standing[]): string {
  const t = useTranslations('measures.index');
  const { index } = shown;
  const names = useIndexNames(shown);
  const { values, ranks, units } = index.held;
  const leaders = leadersOf(standings);
  const [first] = leaders;
  if (first === undefined) return t('some', { ...names, count: Math.max(values, ranks), units });
  if (first.published === null) {
    const value = first.value === null ? '' : figureText(index, first.value, first.observation?.note);
    const name = nameOf(first.unit, index.locale);
    return t('best', { ...names, names: name, value, count: values });
  }
  const list = new Intl.ListFormat(index.locale);
  return t('first', { ...names, names: list.format(leaders.map((each) => nameOf(each.unit, index.locale))) });
}

/** Unit, denominator, publisher and date, and whose work the figures are. */
export function useIndexNote(shown: Shown): string {
  const t = useTranslations('measures.index');
  const { held, observations } = shown.index;
  const kind = held.ranks > held.values ? 'held-rank' : 'held-value';
  const count = { count: Math.max(held.values, held.ranks), total: held.units };
  const note = t('note', { ...useIndexNames(shown), held: t(kind, count) });
  const isDerived = observations.some((each) => each.evidence === 'derived');
  return isDerived ? `${note} ${t('derived')}` : note;
}
