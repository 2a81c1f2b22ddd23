import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

export interface DemoBannerProps {
  portalDay: string;
  /** The real date; left out where it could be stale by the time it is read. */
  realDay?: string;
  /** Where the page on how the data was made lives, once it exists. */
  moreHref?: string;
}

/** First thing on every page of the demonstration, in words. */
export function DemoBanner({ portalDay, realDay, moreHref }: DemoBannerProps) {
  const t = useTranslations('shell.demo');
  return (
    <aside className="demo" aria-label={t('label')}>
      <div className="wrap">
        <Icon name="info" />
        <p>
          <b>{t('today', { day: portalDay })}</b> {realDay ? t('real', { day: realDay }) : null} {t('note')}{' '}
          {moreHref ? (
            <a className="noprint" href={moreHref}>
              {t('more')}
            </a>
          ) : null}
        </p>
      </div>
    </aside>
  );
}
