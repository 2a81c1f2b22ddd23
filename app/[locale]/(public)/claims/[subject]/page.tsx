import { claimsOn } from '@/app/[locale]/(public)/claims/[subject]/shown';
import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { PublicChanges } from '@/components/features/facts/public-changes';
import { listClaimChanges } from '@/lib/features/facts/queries/changes';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('claim', async ({ locale, params: { subject }, state }) => {
  const view = pageView(locale, state);
  const shown = await claimsOn(subject, view, state.date);
  if (shown === null) return null;
  const changes = await listClaimChanges(visitor, subject);
  return (
    <>
      {shown}
      <PublicChanges locale={locale} changes={changes} />
    </>
  );
});

export const generateMetadata = publicMetadata('claim', async ({ locale, params: { subject } }) => {
  const t = await getTranslations({ locale, namespace: 'claims' });
  const key = `subject.${subject}`;
  if (!t.has(key)) return null;
  return { title: t('page-title', { subject: t(key) }), description: t('description') };
});
