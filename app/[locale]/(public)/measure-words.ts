import { createTranslator, type Messages } from 'next-intl';
import { loadMeasure } from '@/app/[locale]/(public)/load-overview';
import { pageView } from '@/app/page-view';
import { editionName } from '@/lib/features/indicators/model/indicator';
import { shortName, type TaskName } from '@/lib/features/programme/model/task';
import type { Measure } from '@/lib/features/provinces/model/measure';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';
import type { State } from '@/lib/platform/query';

/** The measure an address chooses, as a title names it; null where it chooses none, or one nothing is known of. */
export async function measureWords(locale: Locale, state: State): Promise<string | null> {
  if (state.measure === undefined) return null;
  const { measure } = await loadMeasure(pageView(locale, state).day, state.measure);
  return measure === null ? null : measureName(measure, locale, state.year);
}

/** The measure of one task as a title names it. */
export async function taskMeasureName(task: TaskName, locale: Locale): Promise<string> {
  const messages: Messages = await readMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'measures.task.name' });
  return `${t(task.provenance, { number: task.number })}, ${shortName(task, locale)}`;
}

/** A measure as a title names it, with the year asked of an index. */
export async function measureName(
  measure: Measure,
  locale: Locale,
  asked: string | undefined,
): Promise<string> {
  if (measure.kind === 'task') return taskMeasureName(measure.task, locale);
  if (measure.kind === 'index') {
    const { indicator, component } = measure;
    return [editionName(indicator, component, locale), asked].filter(Boolean).join(' ');
  }
  const messages: Messages = await readMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'overview.measure' });
  return t(measure.kind === 'tasks' ? 'tasks' : measure.word);
}
