import { mayAdminister } from '@/lib/features/administration/policy';
import {
  accountState,
  pageOfPeople,
  type People,
  type PeopleAsked,
  type PersonLine,
} from '@/lib/features/users/model/person';
import { listProvinceChoices } from '@/lib/features/users/queries/provinces';
import { readUsers, toPersonGrant, type UserRow } from '@/lib/features/users/queries/rows';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { fold } from '@/lib/platform/text';

function toLine(row: UserRow): PersonLine {
  const { id, name, email, isDemo, lastSignIn } = row;
  const grants = row.grants
    .map(toPersonGrant)
    .filter(({ phase }) => phase === 'now' || phase === 'later')
    .map(({ role, province, phase }) => ({ role, province, phase }));
  return { ...{ id, name, email, isDemo, lastSignIn, grants }, state: accountState(row) };
}

/** Every word typed is part of the name or the address, however it is written. */
function isNamed({ name, email }: PersonLine, q: string | undefined): boolean {
  const text = `${fold(name)} ${fold(email)} ${email}`;
  return fold(q ?? '')
    .split(' ')
    .every((word) => text.includes(word));
}

function isWanted(line: PersonLine, { q, role, province, state }: PeopleAsked): boolean {
  if (state !== undefined && line.state !== state) return false;
  const isOne = line.grants.some(
    (grant) =>
      (role === undefined || grant.role === role) &&
      (province === undefined || grant.province?.slug === province),
  );
  return (isOne || (role === undefined && province === undefined)) && isNamed(line, q);
}

/** People by what was asked, in the order of their names, a page at a time; null for who is no administrator. */
export async function listPeople(viewer: Viewer, asked: PeopleAsked): Promise<People | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const [rows, provinces] = await Promise.all([readUsers(), listProvinceChoices()]);
  const found = rows.map(toLine).filter((line) => isWanted(line, asked));
  const pages = Math.max(1, Math.ceil(found.length / pageOfPeople));
  const page = Math.min(asked.page, pages);
  const lines = found.slice((page - 1) * pageOfPeople, page * pageOfPeople);
  return { lines, total: found.length, page, pages, provinces };
}
