import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { SignaturesScreen } from '@/components/features/signature/signatures-screen';
import { listSignatureRules } from '@/lib/features/signature/queries/rules';
import { today } from '@/lib/platform/clock';

/** Whether a province sends by its leader's signature. */
export default deskPage('signatures', async ({ viewer }) => {
  const [provinces, t] = await Promise.all([listSignatureRules(viewer), getTranslations('signature')]);
  const title = t('title');
  return provinces && { title, body: <SignaturesScreen {...{ provinces, title }} today={today()} /> };
});
