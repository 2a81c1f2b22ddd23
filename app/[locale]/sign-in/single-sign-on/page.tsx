import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { AskedPage } from '@/app/asked-page';
import { PortalShell } from '@/app/portal-shell';
import { LeavingScreen, StoppedScreen } from '@/components/features/accounts/sign-on-screen';
import { problemWord, readProblem, signOnProblems } from '@/lib/features/accounts/model/sign-on';
import { toLocale } from '@/lib/i18n/locale';
import { answerWith } from '@/lib/platform/answer-status';
import { currentTrip } from '@/lib/platform/auth/sign-on-trip';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** Between the portal and the provider: on the way there, and where it did not lead in. */
export default async function SignOnPage({ params, searchParams }: AskedPage) {
  const locale = toLocale((await params).locale);
  const provider = env().OIDC;
  if (provider === null) redirect(href(locale, 'signIn'));
  const problem = readProblem([(await searchParams)[problemWord[locale]]].flat()[0]);
  if (problem !== null) {
    answerWith(signOnProblems[problem]);
    return (
      <PortalShell locale={locale} screen="signOn">
        <StoppedScreen {...{ locale, problem }} />
      </PortalShell>
    );
  }
  const trip = await currentTrip();
  if (trip === null) redirect(href(locale, 'signIn'));
  return (
    <PortalShell locale={locale} screen="signOn">
      <LeavingScreen provider={provider.name} address={trip.address} />
    </PortalShell>
  );
}
