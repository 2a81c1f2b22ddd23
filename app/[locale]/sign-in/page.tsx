import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import type { AskedPage } from '@/app/asked-page';
import { PortalShell } from '@/app/portal-shell';
import { DemoAccounts } from '@/components/features/accounts/demo-accounts';
import { SignOnWay } from '@/components/features/accounts/sign-on';
import { SignInForm } from '@/components/features/accounts/sign-in-form';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/ui/section';
import { landingOf, type DemoAccount } from '@/lib/features/accounts/model/account';
import { listDemoAccounts } from '@/lib/features/accounts/queries/own';
import { toLocale, type Locale } from '@/lib/i18n/locale';
import { nextWord, safePath } from '@/lib/platform/auth/return-path';
import { viewerIfReachable } from '@/lib/platform/auth/session';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { readDone } from '@/lib/platform/done';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

const accountWord: Readonly<Record<Locale, string>> = { vi: 'tai-khoan', en: 'account' };

/** The sign-in page with a demonstration account filled in, still on the way to `next`. */
function filledIn(locale: Locale, next: string | null, email: string): string {
  const asked = new URLSearchParams({
    [accountWord[locale]]: email,
    ...(next === null ? {} : { [nextWord[locale]]: next }),
  });
  return `${href(locale, 'signIn')}?${asked.toString()}`;
}

/** Whoever is signed in already is told as whom, and led back to where one's work is. */
function SignedIn({ locale, viewer }: Readonly<{ locale: Locale; viewer: Viewer }>) {
  const t = useTranslations('sign-in.already');
  return (
    <OutcomeNotice tone="run" outcome="signed-in">
      {t('as', { name: viewer.name })} <a href={href(locale, landingOf(viewer.grants))}>{t('back')}</a>
    </OutcomeNotice>
  );
}

type ViewProps = Readonly<{
  locale: Locale;
  viewer: Viewer | null;
  next: string | null;
  accounts: readonly DemoAccount[];
  chosen: DemoAccount | undefined;
  done: 'signed-out' | 'password-chosen' | undefined;
}>;

function Notices({ locale, viewer, chosen, done }: Omit<ViewProps, 'next' | 'accounts'>) {
  const t = useTranslations('sign-in');
  return (
    <>
      {viewer === null ? null : <SignedIn locale={locale} viewer={viewer} />}
      {done === undefined ? null : (
        <OutcomeNotice tone="good" outcome="done">
          {t(`done.${done}`)}
        </OutcomeNotice>
      )}
      {chosen === undefined ? null : (
        <OutcomeNotice tone="run">{t('demo.chosen', { name: chosen.name })}</OutcomeNotice>
      )}
    </>
  );
}

function SignIn({ locale, viewer, next, accounts, chosen, done }: ViewProps) {
  const t = useTranslations('sign-in');
  const password = env().DEMO_PASSWORD ?? '';
  const provider = env().OIDC?.name;
  const common = useTranslations('common');
  const words = {
    title: common('title', { page: t('title') }),
    intro: t('intro'),
    email: t('email'),
    emailHint: t('emailHint'),
    password: t('password'),
    submit: t('submit'),
    pending: t('pending'),
    failed: t('failed'),
    errorTitle: t('errorTitle'),
  };
  return (
    <>
      <div className="wrap">
        <PageHeader title={t('title')} />
        <Notices {...{ locale, viewer, chosen, done }} />
        <SignInForm
          key={chosen?.email ?? ''}
          locale={locale}
          words={words}
          next={next}
          chosen={chosen === undefined ? undefined : { email: chosen.email, password }}
        />
        <p className="small max-w-measure mt-4">
          {t.rich('forgotten', { link: (text) => <a href={href(locale, 'forgotPassword')}>{text}</a> })}
        </p>
        {provider === undefined ? null : <SignOnWay {...{ locale, provider, next }} />}
      </div>
      {accounts.length === 0 ? null : (
        <Section title={t('demo.title')} note={t('demo.note')}>
          <p>
            {t('demo.password')}: <code>{password}</code>
          </p>
          <p className="small max-w-measure">{t('demo.factor')}</p>
          <DemoAccounts
            locale={locale}
            accounts={accounts}
            hrefOf={(email) => filledIn(locale, next, email)}
          />
        </Section>
      )}
    </>
  );
}

export default async function SignInPage({ params, searchParams }: AskedPage) {
  const locale = toLocale((await params).locale);
  const [asked, viewer, accounts] = await Promise.all([
    searchParams,
    viewerIfReachable(),
    listDemoAccounts(),
  ]);
  const next = safePath([asked[nextWord[locale]]].flat()[0]);
  const chosen = accounts.find(({ email }) => email === asked[accountWord[locale]]);
  const done = readDone(locale, asked, ['signed-out', 'password-chosen'] as const);
  return (
    <PortalShell locale={locale} screen="signIn" account={<></>}>
      <SignIn {...{ locale, viewer, next, accounts, chosen, done }} />
    </PortalShell>
  );
}
