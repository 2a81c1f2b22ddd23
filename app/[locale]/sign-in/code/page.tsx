import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { AskedPage } from '@/app/asked-page';
import { PortalShell } from '@/app/portal-shell';
import { EnterCode } from '@/components/features/accounts/enter-code';
import { SignOutForm } from '@/components/features/accounts/sign-out-form';
import { landingOf } from '@/lib/features/accounts/model/account';
import { toLocale } from '@/lib/i18n/locale';
import { nextWord, owedPath, safePath } from '@/lib/platform/auth/return-path';
import { requireStanding } from '@/lib/platform/auth/session';
import { href } from '@/lib/platform/routes';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** The second step of signing in; whoever owes no code is led on. */
export default async function SignInCodePage({ params, searchParams }: AskedPage) {
  const locale = toLocale((await params).locale);
  const [{ person, owes }, asked] = await Promise.all([requireStanding(), searchParams]);
  const next = safePath([asked[nextWord[locale]]].flat()[0]);
  if (owes === null) redirect(next ?? href(locale, landingOf(person.grants)));
  if (owes === 'set-up') redirect(owedPath(owes, next, locale));
  return (
    <PortalShell
      locale={locale}
      screen="signInCode"
      account={<SignOutForm locale={locale} name={person.name} />}
    >
      <EnterCode locale={locale} next={next} />
    </PortalShell>
  );
}
