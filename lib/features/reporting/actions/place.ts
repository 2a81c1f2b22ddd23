import type { Locale } from '@/lib/i18n/locale';
import { itemAnchor } from '@/lib/features/reporting/model/place';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { withDone } from '@/lib/platform/done';
import { href } from '@/lib/platform/routes';

type Place = Readonly<{ periodCode: string; slug: string; task: number | null; done: string }>;

/** Officers of two provinces say in the address which one they mean. */
function whichProvince(viewer: Viewer, slug: string) {
  const hasSeveral = new Set(provincesOf(viewer, 'officer', 'leader')).size > 1;
  return hasSeveral ? { provinces: slug } : {};
}

/** Where an officer goes on after an act: the report at the item. */
export function placeOfItem(viewer: Viewer, locale: Locale, { periodCode, slug, task, done }: Place): string {
  const report = href(locale, 'report', { period: periodCode }, whichProvince(viewer, slug));
  const path = withDone(locale, report, done);
  return task === null ? path : `${path}#${itemAnchor(locale, task)}`;
}

/** Where an officer goes on with an item that is still being written; without an item, the report. */
export function placeOfEditor(viewer: Viewer, locale: Locale, place: Place): string {
  const { periodCode, slug, task: number, done } = place;
  if (number === null) return placeOfItem(viewer, locale, place);
  const item = href(locale, 'reportItem', { period: periodCode, number }, whichProvince(viewer, slug));
  return withDone(locale, item, done);
}

/** Back to the check page, at the item that was just explained; without one, the page. */
export function placeOfCheck(
  viewer: Viewer,
  locale: Locale,
  { periodCode, slug, task, done }: Place,
): string {
  const check = href(locale, 'reportCheck', { period: periodCode }, whichProvince(viewer, slug));
  const path = withDone(locale, check, done);
  return task === null ? path : `${path}#f-task-${task}`;
}
