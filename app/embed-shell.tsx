import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FutureDay } from '@/components/shell/future-day';
import { IconSprite } from '@/components/shell/icon-sprite';
import { Mark } from '@/components/shell/mark';
import type { Locale } from '@/lib/i18n/locale';
import { today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formatDate } from '@/lib/platform/format';
import type { State } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  state?: State;
  /** The page the figure is of; left out where there is no figure. */
  fullHref?: string;
  children: ReactNode;
}>;

/**
 * What stands around a figure in a frame: whose it is, the way to its page, that data are invented. The mark
 * `data-framed` lets it stand there and sends its links to a tab of their own (see `page-cache/document`).
 */
export function EmbedShell({ locale, state = {}, fullHref, children }: Props) {
  const t = useTranslations('embed');
  const common = useTranslations('common');
  return (
    <div className="embed" data-framed="">
      <IconSprite />
      <main id="main">
        <FutureDay locale={locale} asked={state.date} today={today()} />
        {children}
        {env().DEMO ? (
          <p className="embed-demo">{t('demonstration', { day: formatDate(locale, today()) })}</p>
        ) : null}
      </main>
      <footer className="embed-foot">
        <p className="linkrow">
          <a className="embed-brand" href={href(locale, 'home')}>
            <Mark />
            <b>{common('siteName')}</b>
          </a>
          <a href={fullHref ?? href(locale, 'home')}>{t(fullHref === undefined ? 'portal' : 'full')}</a>
        </p>
      </footer>
    </div>
  );
}
