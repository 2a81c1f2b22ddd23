import { cache } from 'react';
import type { ChosenIndicator, IndicatorView } from '@/components/features/indicators/indicator-view';
import { choose, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import { slugOf } from '@/lib/features/indicators/model/indicator';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { listIndicators } from '@/lib/features/indicators/queries/list';
import { listObservations, listRankedUnits } from '@/lib/features/indicators/queries/observations';
import { visitor } from '@/lib/platform/auth/viewer';
import type { Locale } from '@/lib/i18n/locale';
import { today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import type { State } from '@/lib/platform/query';

/** The head and the body of a page ask the same at the same time; one question answers both. */
const everyIndex = cache(() => Promise.all([listIndicators(visitor), listCoverage(visitor)]));

type Asked = Readonly<{ locale: Locale; params: Readonly<{ code: string }>; state: State }>;

/** The index and the part of it an address means; null when there is no such index or component. */
export async function findIndicator({ locale, params, state }: Asked): Promise<ChosenIndicator | null> {
  const [indicators, every] = await everyIndex();
  const indicator = indicators.find((each) => slugOf(each.code) === params.code);
  if (indicator === undefined) return null;
  const coverage = every.filter((row) => row.indicator === indicator.code);
  const choice = choose(coverage, state);
  return choice === null
    ? null
    : { locale, origin: env().PUBLIC_URL, today: today(), indicator, coverage, choice };
}

/** The figures of the chosen year and the units they speak of. */
export async function loadYear(chosen: ChosenIndicator, held: YearCoverage): Promise<IndicatorView> {
  const [units, observations] = await Promise.all([
    listRankedUnits(visitor, held.unitsDay),
    listObservations(visitor, chosen.indicator.code, held.year),
  ]);
  return { ...chosen, held, units, observations };
}
