import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { ClaimScreen } from '@/components/features/facts/claim-screens';
import { getAdministeredClaim } from '@/lib/features/facts/queries/administered';

/** One claim and every change of it. */
export default deskPage('adminClaim', async ({ viewer, locale, params, done }) => {
  const [claim, t] = await Promise.all([
    getAdministeredClaim(viewer, params.claim),
    getTranslations('facts'),
  ]);
  if (claim === null) return null;
  const isKept = done(['kept'] as const) !== undefined;
  return {
    title: t('claims.one', { name: claim.fields.textVi.slice(0, 60) }),
    body: <ClaimScreen {...{ locale, claim, isKept }} />,
  };
});
