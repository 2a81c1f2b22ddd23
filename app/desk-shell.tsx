import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { mayEnter } from '@/app/desk-areas';
import { SignOutForm } from '@/components/features/accounts/sign-out-form';
import { HelpLink } from '@/components/features/help/help-link';
import { DemoBanner } from '@/components/shell/demo-banner';
import { IconSprite } from '@/components/shell/icon-sprite';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { Masthead } from '@/components/shell/masthead';
import { Nav, type NavItem } from '@/components/shell/nav';
import { SkipLink } from '@/components/shell/skip-link';
import type { Locale } from '@/lib/i18n/locale';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realToday, today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formatDate } from '@/lib/platform/format';
import { href, otherLocale, path } from '@/lib/platform/routes';
import { queryString, type State } from '@/lib/platform/query';
import { screens, type ScreenName } from '@/lib/platform/screens';

type Props = Readonly<{
  viewer: Viewer;
  /** How many notices wait to be read. */
  unread: number;
  locale: Locale;
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
  /** What the address asks, which the other language goes on asking; null when it cannot be read. */
  query: State | null;
  children: ReactNode;
}>;

const places = [
  ...(['desk', 'deskDocuments', 'deskCommittee', 'deskOwnTasks', 'assessments'] as const),
  ...(['review', 'reviewDocuments', 'reviewCommittees', 'reviewWorkbooks'] as const),
  ...(['monitor', 'errorReports', 'admin', 'notices', 'account'] as const),
] as const;

/** What stands around a working page: demonstration line, who is signed in and the way out, the places one may enter. */
export function DeskShell({ viewer, unread, locale, screen, params, query, children }: Props) {
  const t = useTranslations('reporting.nav');
  const outdated = useTranslations('errors.form')('outdated');
  const other = otherLocale(locale);
  // Of a place and one inside it, the one inside is where one is.
  const here = places.filter((place) => screens[screen].en.startsWith(screens[place].en)).at(-1);
  const items: readonly NavItem[] = [
    ...places
      .filter((place) => mayEnter(viewer, place))
      .map((place) => ({
        href: href(locale, place),
        label: place === 'notices' ? t('notices', { unread }) : t(place),
        current: place === here,
      })),
    { href: href(locale, 'home'), label: t('public') },
  ];
  return (
    <>
      <IconSprite />
      <SkipLink />
      {env().DEMO ? (
        <DemoBanner portalDay={formatDate(locale, today())} realDay={formatDate(locale, realToday())} />
      ) : null}
      <Masthead
        homeHref={href(locale, 'home')}
        subtitle={items.find(({ current }) => current)?.label ?? t('public')}
        search={{ locale }}
      >
        <LanguageSwitch
          to={other}
          href={`${path(other, screen, params)}${queryString(other, query ?? {})}`}
        />
        <HelpLink locale={locale} screen={screen} />
        <SignOutForm locale={locale} name={viewer.name} />
      </Masthead>
      <Nav items={items} />
      <main id="main" data-outdated={outdated}>
        {children}
      </main>
    </>
  );
}
