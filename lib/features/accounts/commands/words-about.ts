import { db } from '@/lib/platform/db';

/** What anybody knows of a person, on which no password may be built: name, address, provinces. */
export async function wordsAbout(userId: string): Promise<readonly string[]> {
  const user = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      ...{ name: true, email: true },
      grants: { select: { province: { select: { versions: { select: { name: true } } } } } },
    },
  });
  const provinces = user.grants.flatMap(({ province }) => province?.versions ?? []);
  return [user.name, user.email, ...provinces.map(({ name }) => name)];
}
