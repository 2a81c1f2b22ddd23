import { askedDay } from '@/components/features/data/asked-day';
import type { PageView } from '@/components/features/overview/view';
import { href } from '@/lib/platform/routes';

/** A document's page on the same day as the page that links to it. */
export function documentHref(view: Pick<PageView, 'locale' | 'day' | 'today'>, id: string): string {
  return href(view.locale, 'document', { id }, { date: askedDay(view) });
}
