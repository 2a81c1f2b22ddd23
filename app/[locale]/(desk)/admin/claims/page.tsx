import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { ClaimsScreen } from '@/components/features/facts/claim-screens';
import { listAdministeredClaims } from '@/lib/features/facts/queries/administered';

/** What others stated, as the record has it. */
export default deskPage('adminClaims', async ({ viewer, locale }) => {
  const [lines, t] = await Promise.all([listAdministeredClaims(viewer), getTranslations('facts')]);
  return lines && { title: t('claims.title'), body: <ClaimsScreen locale={locale} lines={lines} /> };
});
