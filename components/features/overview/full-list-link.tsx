import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import type { OverviewView } from '@/components/features/overview/view';
import { href } from '@/lib/platform/routes';

/** The way to the list of all provinces on the same day. */
export function FullListLink({ view }: Readonly<{ view: OverviewView }>) {
  const t = useTranslations('overview.ranking');
  return (
    <a className="noprint" href={href(view.locale, 'provinces', {}, { date: askedDay(view) })}>
      {t('full', { count: view.provinces.length })}
    </a>
  );
}
