import type { Metadata } from 'next';
import type { AskedPage } from '@/app/asked-page';
import { PortalShell } from '@/app/portal-shell';
import { ReportErrorPage } from '@/components/features/error-reports/report-error-page';
import { isReference, readAbout } from '@/lib/features/error-reports/model';
import { toLocale } from '@/lib/i18n/locale';
import { doneWord } from '@/lib/platform/done';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false } };

/** Where a reader says what is wrong with a figure; made anew for each, because it comes back with what was typed. */
export default async function Page({ params, searchParams }: AskedPage) {
  const locale = toLocale((await params).locale);
  const asked = await searchParams;
  const done = [asked[doneWord[locale]]].flat()[0] ?? '';
  return (
    <PortalShell locale={locale} screen="reportError">
      <ReportErrorPage
        locale={locale}
        about={readAbout(locale, asked)}
        reference={isReference(done) ? done : null}
      />
    </PortalShell>
  );
}
