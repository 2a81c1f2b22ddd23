import { endSessions, viewerOfSession } from '@/lib/platform/auth/session-store';
import { visitor, type Grant, type Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow, today } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { aUser, giveFactor, openFor } from '@/tests/support/accounts';
import { subjects, type Subject } from '@/tests/support/access-grid';

type Province = Readonly<{ id: string; slug: string }>;

export type Places = Readonly<{ province: Province; other: Province }>;

/** The opaque id each subject's cookie holds; the public has none. */
export type Sids = Readonly<Record<Subject, string | null>>;

type Writers = Readonly<{ submitter: Viewer; editor: Viewer }>;

async function holder(role: Grant['role'] | null, provinceId: string | null = null): Promise<string> {
  return (await aUser({ role, provinceId })).id;
}

async function officerOfTwo({ province, other }: Places): Promise<string> {
  const id = await holder('officer', province.id);
  const second = { role: 'officer', provinceId: other.id, validFrom: dateColumn('2022-01-01') } as const;
  await db().roleGrant.create({ data: { userId: id, ...second } });
  return id;
}

/** The grant's end is the first day on which it no longer holds. */
async function formerOfficer({ province }: Places): Promise<string> {
  const role = { role: 'officer', provinceId: province.id, validTo: today() } as const;
  return (await aUser(role)).id;
}

type Session = Readonly<{ minutesAgo?: number; end?: 'sign-out'; disabled?: true; withFactor?: false }>;

async function openAs(userId: string, session: Session = {}): Promise<string> {
  const now = realNow();
  const { end, disabled, minutesAgo = 0, ...factor } = session;
  const sid = await openFor(userId, { now: new Date(now.getTime() - minutesAgo * 60_000), ...factor });
  if (end !== undefined)
    await inTransaction('system', (tx) => endSessions(tx, { userId }, { why: end, now }));
  if (disabled === true) await db().user.update({ where: { id: userId }, data: { disabledAt: now } });
  return sid;
}

/** Whoever wrote as an officer and reviews now has set a second factor up in between. */
async function reviewerNow({ userId }: Viewer): Promise<string> {
  const id = userId ?? '';
  if ((await db().secondFactor.count({ where: { userId: id } })) === 0) await giveFactor(id);
  return openAs(id);
}

/** Signs everyone in as the matrix names them; the three whose session no longer counts are officers of the province. */
export async function openSubjects(places: Places, { submitter, editor }: Writers): Promise<Sids> {
  const { province, other } = places;
  const asOfficer = () => holder('officer', province.id);
  const opened: Readonly<Record<Subject, Promise<string | null>>> = {
    visitor: Promise.resolve(null),
    officer: asOfficer().then(openAs),
    officerElsewhere: holder('officer', other.id).then(openAs),
    officerOfTwo: officerOfTwo(places).then(openAs),
    formerOfficer: formerOfficer(places).then(openAs),
    leader: holder('leader', province.id).then(openAs),
    leaderElsewhere: holder('leader', other.id).then(openAs),
    reviewer: holder('reviewer').then(openAs),
    reviewerWhoSubmitted: reviewerNow(submitter),
    reviewerWhoEdited: reviewerNow(editor),
    ministryLeader: holder('ministry_leader').then(openAs),
    observer: holder('observer').then(openAs),
    admin: holder('admin').then(openAs),
    // A reviewer who has set none up, and an administrator who has given the password alone.
    withoutFactor: aUser({ role: 'reviewer', hasFactor: false }).then(({ id }) => openAs(id)),
    withoutCode: holder('admin').then((id) => openAs(id, { withFactor: false })),
    disabled: asOfficer().then((id) => openAs(id, { disabled: true })),
    expired: asOfficer().then((id) => openAs(id, { minutesAgo: 31 })),
    revoked: asOfficer().then((id) => openAs(id, { end: 'sign-out' })),
  };
  const sids = subjects.map(async (subject) => [subject, await opened[subject]] as const);
  return Object.fromEntries(await Promise.all(sids)) as Sids;
}

/** Who the portal takes a subject for on a request of this moment. */
export async function viewerOf(sids: Sids, subject: Subject): Promise<Viewer> {
  const sid = sids[subject];
  return (sid === null ? null : await viewerOfSession(sid, realNow())) ?? visitor;
}

/** Who the portal takes each of them for at this moment. */
export async function viewersOf(sids: Sids): Promise<Readonly<Record<Subject, Viewer>>> {
  const viewers = subjects.map(async (subject) => [subject, await viewerOf(sids, subject)] as const);
  return Object.fromEntries(await Promise.all(viewers)) as Record<Subject, Viewer>;
}
