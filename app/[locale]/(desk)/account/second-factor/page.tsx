import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { AskedPage } from '@/app/asked-page';
import { DeskShell } from '@/app/desk-shell';
import { PortalShell } from '@/app/portal-shell';
import { SecondFactorScreen } from '@/components/features/accounts/second-factor-screen';
import { SignOutForm } from '@/components/features/accounts/sign-out-form';
import { getOwnFactor } from '@/lib/features/accounts/queries/own-factor';
import { countUnread } from '@/lib/features/notices/queries/own';
import { toLocale } from '@/lib/i18n/locale';
import { nextWord, owedPath, safePath } from '@/lib/platform/auth/return-path';
import { requireStanding } from '@/lib/platform/auth/session';
import { readDone } from '@/lib/platform/done';

export const metadata: Metadata = { robots: { index: false } };

/** One's own second factor; the one page behind the sign-in that is open to who must set one up first. */
export default async function SecondFactorPage({ params, searchParams }: AskedPage) {
  const locale = toLocale((await params).locale);
  const [standing, asked] = await Promise.all([requireStanding(), searchParams]);
  const factor = await getOwnFactor(standing);
  if (factor === null) redirect(owedPath('code', null, locale));
  const { person, owes } = standing;
  const done = readDone(locale, asked, ['factor-set', 'factor-removed'] as const);
  const next = safePath([asked[nextWord[locale]]].flat()[0]);
  const screen = <SecondFactorScreen {...{ locale, factor, done, owes, next }} />;
  if (owes !== null)
    return (
      <PortalShell
        {...{ locale, screen: 'secondFactor' }}
        account={<SignOutForm locale={locale} name={person.name} />}
      >
        {screen}
      </PortalShell>
    );
  return (
    <DeskShell
      {...{ locale, screen: 'secondFactor', viewer: person, params: {}, query: {} }}
      unread={await countUnread(person)}
    >
      {screen}
    </DeskShell>
  );
}
