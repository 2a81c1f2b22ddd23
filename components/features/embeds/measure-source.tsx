import { useTranslations } from 'next-intl';
import type { OverviewView } from '@/components/features/overview/view';
import { formatDate } from '@/lib/platform/format';

const kinds = { tasks: 'reports', task: 'reports', institution: 'documents', index: 'index' } as const;

/** Whose figures a measure is made of, and until when; of a map also whose its borders are. */
export function MeasureSource({ view, isMap }: Readonly<{ view: OverviewView; isMap: boolean }>) {
  const t = useTranslations('embed');
  const shell = useTranslations('shell.footer');
  return (
    <>
      <p>{t(`source.${kinds[view.measure.kind]}`, { day: formatDate(view.locale, view.day) })}</p>
      {isMap ? <p>{shell('map')}</p> : null}
    </>
  );
}
