import { deskPage } from '@/app/desk-page';
import { UserScreen } from '@/components/features/users/user-screen';
import { userDones } from '@/lib/features/users/model/done';
import { getPerson } from '@/lib/features/users/queries/person';

/** One person: roles with their dates, and what can be done with the account. */
export default deskPage('adminUser', async ({ viewer, locale, params, done }) => {
  const person = await getPerson(viewer, params.id);
  if (person === null) return null;
  return { title: person.name, body: <UserScreen {...{ locale, person }} done={done(userDones)} /> };
});
