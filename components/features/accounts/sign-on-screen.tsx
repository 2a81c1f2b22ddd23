import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button-link';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import type { SignOnProblem } from '@/lib/features/accounts/model/sign-on';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Leaving = Readonly<{ provider: string; address: string }>;

/** The way to the provider: browsers go by themselves, and the button is for those that do not. */
export function LeavingScreen({ provider, address }: Leaving) {
  const t = useTranslations('sign-on');
  const common = useTranslations('common');
  return (
    <div className="wrap pb-16">
      <title>{common('title', { page: t('leaving.title') })}</title>
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <PageHeader title={t('leaving.title')} />
      <p className="max-w-measure mb-4">{t('leaving.note', { provider })}</p>
      <ButtonLink href={address}>{t('leaving.go', { provider })}</ButtonLink>
    </div>
  );
}

type Stopped = Readonly<{ locale: Locale; problem: SignOnProblem }>;

/** Single sign-on did not lead in: why, and what to do. */
export function StoppedScreen({ locale, problem }: Stopped) {
  const t = useTranslations('sign-on');
  return (
    <div className="wrap pb-16">
      <title>{t('stopped.pageTitle')}</title>
      <PageHeader title={t('stopped.title')} />
      <OutcomeNotice tone="bad" outcome={problem}>
        {t(`problem.${problem}`)}
      </OutcomeNotice>
      <p className="mt-4">
        <ButtonLink href={href(locale, 'signIn')}>{t('stopped.back')}</ButtonLink>
      </p>
    </div>
  );
}
