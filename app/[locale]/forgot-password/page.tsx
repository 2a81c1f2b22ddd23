import type { Metadata } from 'next';
import type { AskedPage } from '@/app/asked-page';
import { PortalShell } from '@/app/portal-shell';
import { ForgottenPassword } from '@/components/features/accounts/forgotten-password';
import { toLocale } from '@/lib/i18n/locale';
import { readDone } from '@/lib/platform/done';
import { env } from '@/lib/platform/env';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** For whoever cannot sign in any more; the same page whether anybody has the address or not. */
export default async function ForgotPasswordPage({ params, searchParams }: AskedPage) {
  const locale = toLocale((await params).locale);
  const isAsked = readDone(locale, await searchParams, ['asked'] as const) !== undefined;
  const { DEMO, SMTP_URL } = env();
  return (
    <PortalShell locale={locale} screen="forgotPassword">
      <ForgottenPassword {...{ locale, isAsked, isDemo: DEMO, hasMail: SMTP_URL !== undefined }} />
    </PortalShell>
  );
}
