import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { isMerged } from '@/lib/features/indicators/model/coverage';
import { editionIn } from '@/lib/features/indicators/model/indicator';
import { placeOf, type Standing } from '@/lib/features/indicators/model/standing';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';

/** How many leaders a sentence names. */
const podium = 3;

/** The first places, when the very first is among them. */
export function leadersOf(standings: readonly Standing[]): readonly Standing[] {
  const leaders = standings.filter((each) => (placeOf(each)?.rank ?? podium + 1) <= podium);
  return leaders.some((each) => placeOf(each)?.rank === 1) ? leaders : [];
}

/** Who leads the year, or how little is known of it. */
export function useYearFinding(view: IndicatorView, standings: readonly Standing[]): string {
  const t = useTranslations('indicators.finding');
  const { held, locale } = view;
  const year = String(held.year);
  const known = Math.max(held.values, held.ranks);
  if (held.national !== null && known === 0)
    return t('national', { year, value: figureText(view, held.national) });
  const leaders = leadersOf(standings);
  const [first] = leaders;
  if (first === undefined) return t('some', { year, count: known, units: held.units });
  const names = leaders.map((each) => nameOf(each.unit, locale)).join(', ');
  return first.published === null
    ? t('leaders-own', { year, names, of: held.values })
    : t('leaders', { year, names, of: first.observation?.rankOf ?? held.units });
}

function useHeld({ held }: IndicatorView): string {
  const t = useTranslations('indicators.held');
  const { values, ranks, units } = held;
  if (values + ranks === 0) return t('national');
  const kind = ranks === 0 ? 'values' : values === 0 ? 'ranks' : 'both';
  return t(kind, { values, ranks, units });
}

/** Under which scheme, how much of it was found, when it was published, and what may not be compared. */
export function useYearNote(view: IndicatorView): string {
  const t = useTranslations('indicators');
  const { indicator, choice, held, locale } = view;
  const document = editionIn(indicator, choice.component, held.year)?.legalDocument;
  return [
    document == null ? '' : t('under-scheme', { document }),
    useHeld(view),
    held.publishedOn === null
      ? t('published-unknown')
      : t('published-on', { day: formatDate(locale, held.publishedOn) }),
    isMerged(held) ? t('merged') : '',
    held.ranks + held.values > 0 ? t('one-year') : '',
  ]
    .filter(Boolean)
    .join(' ');
}
