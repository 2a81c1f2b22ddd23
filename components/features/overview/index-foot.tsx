import { useTranslations } from 'next-intl';
import { indicatorHref } from '@/components/features/indicators/indicator-choice';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { SourceList } from '@/components/features/overview/source-list';

/** Under the table of an index: its sources, and the way to its own page for the same year. */
export function IndexFoot({ index }: Readonly<{ index: IndicatorView }>) {
  const t = useTranslations('measures.index');
  const { component, year } = index.choice;
  return (
    <>
      <SourceList observations={index.observations} />
      <p className="mt-2 noprint">
        <a href={indicatorHref(index, component, year)}>{t('more')}</a>
      </p>
    </>
  );
}
