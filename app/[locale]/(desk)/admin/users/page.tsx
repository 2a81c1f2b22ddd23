import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { UsersScreen } from '@/components/features/users/users-screen';
import { userDones } from '@/lib/features/users/model/done';
import { listPeople } from '@/lib/features/users/queries/list';

/** Everybody who has an account. */
export default deskPage('adminUsers', async ({ viewer, locale, state, done }) => {
  if (state === null) return null;
  const { q, role, provinces: province, page } = state;
  const asked = { q, role, province, state: state.state, page: Number(page ?? 1) };
  const [people, t] = await Promise.all([listPeople(viewer, asked), getTranslations('users')]);
  return (
    people && {
      title: t('title'),
      body: <UsersScreen {...{ locale, people, asked }} done={done(userDones)} />,
    }
  );
});
