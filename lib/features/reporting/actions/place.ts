import type { Locale } from '@/lib/i18n/locale';
import { itemAnchor } from '@/lib/features/reporting/model/place';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { withDone } from '@/lib/platform/done';
import { href } from '@/lib/platform/routes';

type Place = Readonly<{ periodCode: string; slug: string; task: number | null; done: string }>;

/** Where an officer goes on after an act: the report at the item; officers of two provinces say which one. */
export function placeOfItem(viewer: Viewer, locale: Locale, { periodCode, slug, task, done }: Place): string {
  const hasSeveral = new Set(provincesOf(viewer, 'officer', 'leader')).size > 1;
  const query = hasSeveral ? { provinces: slug } : {};
  const path = withDone(locale, href(locale, 'report', { period: periodCode }, query), done);
  return task === null ? path : `${path}#${itemAnchor(locale, task)}`;
}
