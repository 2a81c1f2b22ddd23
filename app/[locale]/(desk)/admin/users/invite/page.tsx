import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { InviteScreen } from '@/components/features/users/invite-screen';
import { getInvitationForm } from '@/lib/features/users/queries/person';

/** Invites somebody new. */
export default deskPage('adminInvite', async ({ viewer, locale }) => {
  const [given, t] = await Promise.all([getInvitationForm(viewer), getTranslations('users')]);
  return given && { title: t('invite'), body: <InviteScreen locale={locale} given={given} /> };
});
