import { useTranslations } from 'next-intl';
import { measureHref } from '@/components/features/overview/measure-href';
import type { OverviewView } from '@/components/features/overview/view';

type Props = Readonly<{ view: OverviewView; year?: number | undefined }>;

/** The borders the data were made in, or today's. */
export function BordersChoice({ view, year }: Props) {
  const t = useTranslations('measures.choice');
  return (
    <nav className="choice" aria-label={t('borders')}>
      <span aria-hidden="true">{t('borders')}</span>
      {([false, true] as const).map((isCurrent) => (
        <a
          key={String(isCurrent)}
          href={measureHref(view, { year, isCurrent })}
          aria-current={isCurrent === view.asked.isCurrent ? 'true' : undefined}
        >
          {t(isCurrent ? 'current' : 'former')}
        </a>
      ))}
    </nav>
  );
}
