import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { VerifyPage } from '@/components/features/verify/verify-page';
import { verifyReceipt } from '@/lib/features/reporting/queries/verified';
import { visitor } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';

export default publicPage('verify', async ({ locale, params, state }) => {
  const found = await verifyReceipt(visitor, params.receipt, state.hash);
  const asked = { asked: params.receipt, hash: state.hash };
  return <VerifyPage {...asked} locale={locale} found={found} isInvented={env().DEMO} />;
});

export const generateMetadata = publicMetadata('verify', async ({ locale, params }) => {
  const t = await getTranslations({ locale, namespace: 'verify' });
  return { title: t('title', { receipt: params.receipt }), description: t('description') };
});
