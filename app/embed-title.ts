import { getTranslations } from 'next-intl/server';
import { findIndicator } from '@/app/[locale]/(public)/indicators/[code]/load';
import { loadMeasure, readAsked } from '@/app/[locale]/(public)/load-overview';
import { measureName, taskMeasureName } from '@/app/[locale]/(public)/measure-words';
import { findUnit } from '@/app/[locale]/(public)/provinces/[slug]/load';
import type { EmbedShown } from '@/app/embed-address';
import { pageView } from '@/app/page-view';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import { versionOn } from '@/lib/features/provinces/model/dossier';
import { isHeld, taskNumberOf, taskWord } from '@/lib/features/provinces/model/measure';
import { isRegion, nameOf } from '@/lib/features/provinces/model/unit';
import { getTask } from '@/lib/features/reporting/queries/task-record';
import { visitor } from '@/lib/platform/auth/viewer';
import type { EmbedName } from '@/lib/platform/embed-screens';
import { formatDate } from '@/lib/platform/format';

/** What a title names: a measure, a group of provinces, a province, an index. */
type Values = Readonly<Record<string, string>>;

async function measured({ locale, state }: EmbedShown): Promise<Values | null> {
  const { day } = pageView(locale, state);
  const part = state.part ?? 'all';
  const number = taskNumberOf(state.measure ?? '');
  if (number !== null) {
    const measure = await ofTask(number, { locale, state });
    return measure === null ? null : { measure, part };
  }
  const { measure } = await loadMeasure(day, state.measure);
  if (measure === null || !isHeld(measure, { ...readAsked(state), day })) return null;
  return { measure: await measureName(measure, locale, state.year), part };
}

/** A task is named by itself: nothing of the map is read for a title. What is counted up to a day has no years. */
async function ofTask(
  number: number,
  { locale, state }: Pick<EmbedShown, 'locale' | 'state'>,
): Promise<string | null> {
  const task = await getTask(visitor, number, pageView(locale, state).day);
  const isMeant = task !== null && taskWord(task) === state.measure && state.year === undefined;
  return isMeant ? taskMeasureName(task, locale) : null;
}

async function grouped({ locale, state: { region } }: EmbedShown): Promise<Values> {
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: 'provinces.region' }),
    getTranslations({ locale, namespace: 'trends' }),
  ]);
  return { group: isRegion(region) ? t(region) : words('group.national') };
}

async function ofProvince({ locale, params, state }: EmbedShown): Promise<Values | null> {
  const view = pageView(locale, state);
  const found = await findUnit(params['slug'] ?? '', view);
  const version = found && versionOn(found.dossier, view.day);
  return version === null ? null : { name: nameOf(version, locale) };
}

async function ofIndex({ locale, params, state }: EmbedShown): Promise<Values | null> {
  const chosen = await findIndicator({ locale, params: { code: params['code'] ?? '' }, state });
  if (chosen === null || chosen.choice.held === null) return null;
  return { name: chosenName(chosen), year: String(chosen.choice.year) };
}

const named: Readonly<Record<EmbedName, (shown: EmbedShown) => Promise<Values | null>>> = {
  embedMap: measured,
  embedTiles: measured,
  embedRanking: measured,
  embedTrends: grouped,
  embedProvinceTrend: ofProvince,
  embedProvinceIndices: ofProvince,
  embedIndicatorMap: ofIndex,
  embedIndicatorTrend: ofIndex,
};

/** What a figure is called: the title of its document and of the frame around it; null when there is no such figure. */
export async function embedTitle(shown: EmbedShown): Promise<string | null> {
  const values = await named[shown.screen](shown);
  if (values === null) return null;
  const { locale, state } = shown;
  const t = await getTranslations({ locale, namespace: 'embed' });
  const title = t(`title.${shown.screen}`, values);
  return state.date === undefined ? title : t('dated', { title, day: formatDate(locale, state.date) });
}
