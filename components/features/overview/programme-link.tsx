import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import type { PageView } from '@/components/features/overview/view';
import { href } from '@/lib/platform/routes';

/** The way to the whole programme on the same day. */
export function ProgrammeLink({ view }: Readonly<{ view: PageView }>) {
  const t = useTranslations('overview.phases');
  return (
    <p className="linkrow small noprint">
      <a href={href(view.locale, 'programme', {}, { date: askedDay(view) })}>{t('more')}</a>
    </p>
  );
}
