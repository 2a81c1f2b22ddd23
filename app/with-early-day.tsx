import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { isFactual } from '@/app/report-link';
import type { ShownPage } from '@/app/shown-page';
import { getFirstDay } from '@/lib/features/documents/queries/first-day';
import { visitor } from '@/lib/platform/auth/viewer';
import { formatDate } from '@/lib/platform/format';

/** Above facts of a day before the earliest document on record: that nothing could be proven yet; null stays null. */
export async function withEarlyDay(page: ReactNode, shown: ShownPage): Promise<ReactNode> {
  const { locale, screen, state } = shown;
  if (page === null || state.date === undefined || !isFactual(screen)) return page;
  const first = await getFirstDay(visitor);
  if (first === null || state.date >= first) return page;
  const t = await getTranslations({ locale, namespace: 'shell' });
  return (
    <>
      <div className="wrap">
        <p className="notes mt-4">
          {t('early-day', { day: formatDate(locale, state.date), first: formatDate(locale, first) })}
        </p>
      </div>
      {page}
    </>
  );
}
