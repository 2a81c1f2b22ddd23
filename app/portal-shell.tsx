import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ShownPage } from '@/app/shown-page';
import { DemoBanner } from '@/components/shell/demo-banner';
import { Footer } from '@/components/shell/footer';
import { FutureDay } from '@/components/shell/future-day';
import { IconSprite } from '@/components/shell/icon-sprite';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { Masthead } from '@/components/shell/masthead';
import { Nav } from '@/components/shell/nav';
import { SearchScript } from '@/components/shell/search-script';
import { SkipLink } from '@/components/shell/skip-link';
import type { Locale } from '@/lib/i18n/locale';
import { realToday, today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formatDate } from '@/lib/platform/format';
import { queryString, type State } from '@/lib/platform/query';
import { href, otherLocale, path } from '@/lib/platform/routes';
import { screens, type ScreenName } from '@/lib/platform/screens';

type Props = Readonly<{
  locale: Locale;
  /** Left out where the address leads nowhere: no section is current, and the other language starts at its home. */
  screen?: ScreenName;
  params?: Readonly<Record<string, string>>;
  state?: State;
  /** In place of the way in: nothing on the page that is the way in. */
  account?: ReactNode;
  children: ReactNode;
}>;

const sections = [
  'home',
  'provinces',
  'tasks',
  'trends',
  'compare',
  'documents',
  'indicators',
  'programme',
  'data',
] as const;

/** Pages about the portal itself, linked at the foot of every page. */
const footer = {
  about: ['about', 'claims', 'method', 'accessibility'],
  help: ['help', 'calendar', 'glossary', 'privacy'],
} as const;

/** A list and its single pages are one section: `province` stands in `provinces`. */
function isWithin(screen: ScreenName | undefined, section: (typeof sections)[number]): boolean {
  return screen === section || `${screen ?? ''}s` === section;
}

/** A page made for one person runs only scripts that carry its nonce; there the box works without suggestions. */
function isDocument(screen: ScreenName | undefined): boolean {
  return screen === undefined || screens[screen].kind === 'public';
}

type Shown = Omit<ShownPage, 'screen'> & Readonly<{ screen: ScreenName | undefined }>;

/** The whole address of what is shown, for whoever holds it on paper. */
function addressOf({ locale, screen, params, state }: Shown): string | undefined {
  if (screen === undefined) return undefined;
  return `${env().PUBLIC_URL}${path(locale, screen, params)}${queryString(locale, state)}`;
}

/** What a form says that the portal no longer knows; a document has no form of that kind. */
function useOutdated(screen: ScreenName | undefined): string | undefined {
  const t = useTranslations('errors.form');
  return isDocument(screen) ? undefined : t('outdated');
}

/** What stands around every public page: demonstration line, masthead with language switch, sections, footer. */
export function PortalShell({ locale, screen, params = {}, state = {}, account, children }: Props) {
  const t = useTranslations('common');
  const other = otherLocale(locale);
  return (
    <>
      <IconSprite />
      <SkipLink />
      {env().DEMO ? (
        <DemoBanner
          portalDay={formatDate(locale, today())}
          realDay={formatDate(locale, realToday())}
          moreHref={`${href(locale, 'method')}#demonstration`}
        />
      ) : null}
      <Masthead
        homeHref={href(locale, 'home')}
        search={{ locale, query: screen === 'search' ? state.q : undefined }}
      >
        <LanguageSwitch
          to={other}
          href={`${path(other, screen ?? 'home', params)}${queryString(other, state)}`}
        />
        {account ?? <a href={href(locale, 'signIn')}>{t('signIn')}</a>}
      </Masthead>
      <Nav
        items={sections.map((name) => ({
          href: href(locale, name),
          label: t(`nav.${name}`),
          current: isWithin(screen, name),
        }))}
      />
      <main id="main" data-outdated={useOutdated(screen)}>
        <FutureDay locale={locale} asked={state.date} today={today()} />
        {children}
      </main>
      {isDocument(screen) ? <SearchScript /> : null}
      <Footer
        address={addressOf({ locale, screen, params, state })}
        groups={(['about', 'help'] as const).map((group) => ({
          title: t(`footer.group.${group}`),
          links: footer[group].map((name) => ({ href: href(locale, name), label: t(`footer.${name}`) })),
        }))}
      />
    </>
  );
}
