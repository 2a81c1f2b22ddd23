import { beforeAll, describe, expect, test } from 'vitest';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { reserveReport } from '@/lib/features/reporting/commands/reserve';
import { handOver } from '@/lib/features/users/commands/hand-over';
import { disableUser } from '@/lib/features/users/commands/shut';
import { getPerson } from '@/lib/features/users/queries/person';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, aReport, success } from '@/tests/support/factories';
import { noProof, proven } from '@/tests/support/proof';

let admin: Viewer;

beforeAll(async () => {
  admin = await proven(await signedIn({ role: 'admin' }));
});

const idOf = (viewer: Viewer) => viewer.userId ?? '';
const openOf = async (viewer: Viewer) =>
  (await getPerson(admin, idOf(viewer)))?.work.map(({ kind, id }) => ({ kind, id }));
const refused = (key: string) => ({ reason: 'invalid', issues: [{ field: 'toId', key }] });

describe('a leaver’s open work', () => {
  test('goes to an officer of the same province in one act, and keeps who wrote it', async () => {
    const { id, officer, province } = await aReport();
    const to = await signedIn({ role: 'officer', provinceId: province.id });
    const elsewhere = await signedIn({ role: 'officer', provinceId: (await aProvince()).id });
    const between = { userId: idOf(officer), toId: idOf(to) };
    expect(await openOf(officer)).toEqual([{ kind: 'report', id }]);
    const hand = (toId: string) => handOver(admin, { ...between, toId }, noProof);
    for (const wrong of [idOf(elsewhere), idOf(officer), 'x'])
      expect(await hand(wrong)).toMatchObject(refused('users.colleagueWrong'));
    expect(await hand(idOf(await signedIn()))).toMatchObject(refused('users.nothingOpen'));
    const before = await db().reportEditor.findMany({ where: { reportId: id } });
    success(await hand(idOf(to)));
    expect(await db().reportEditor.findMany({ where: { reportId: id } })).toEqual(before);
    expect(await openOf(officer)).toEqual([]);
    expect(await hand(idOf(to))).toMatchObject(refused('users.colleagueWrong'));
    const kept = await db().handover.findFirstOrThrow({ where: { fromId: between.userId } });
    expect(kept).toMatchObject({ ...{ toId: between.toId, byId: admin.userId, reportIds: [id] } });
    const told = await db().notice.findMany({ where: { toId: between.toId } });
    expect(told).toMatchObject([{ kind: 'work-handed-over', detail: { count: 1, reviews: 0 } }]);
    const event = await db().auditEvent.findFirstOrThrow({
      where: { action: 'account.hand-over', objectId: between.userId, outcome: 'done' },
    });
    expect(event.detail).toMatchObject({ reports: 1, documents: 0, reserved: 0, talks: 0 });
  });

  test('is the open work of whoever took it, who can hand it on and back', async () => {
    const { id, officer, province } = await aReport();
    const to = await signedIn({ role: 'officer', provinceId: province.id });
    const hand = (from: Viewer, next: Viewer) =>
      handOver(admin, { userId: idOf(from), toId: idOf(next) }, noProof);
    success(await hand(officer, to));
    expect(await openOf(to)).toEqual([{ kind: 'report', id }]);
    success(await hand(to, officer));
    expect([await openOf(to), await openOf(officer)]).toEqual([[], [{ kind: 'report', id }]]);
  });

  test('moves a reservation and a conversation to another reviewer when the account is shut', async () => {
    const { id, revisionId, reviewer } = await aReport({ state: 'submitted' });
    success(await reserveReport(reviewer, { reportId: id, revisionId }));
    success(await sayOfItem(reviewer, { reportId: id, task: 3, text: 'Số này từ đâu?' }));
    const to = await signedIn();
    expect(await openOf(reviewer)).toEqual([
      { kind: 'reserved', id },
      { kind: 'talk', id },
    ]);
    const shut = { userId: idOf(reviewer), toId: idOf(to) };
    success(await disableUser(admin, shut, noProof));
    expect(await db().reservation.findUnique({ where: { reportId: id } })).toMatchObject({
      reviewerId: shut.toId,
    });
    expect(await openOf(reviewer)).toEqual([]);
    expect((await getPerson(admin, shut.toId))?.work).toMatchObject([
      { kind: 'reserved', id, side: 'ministry' },
      { kind: 'talk', id, side: 'ministry' },
    ]);
  });

  test('lets a report go that the new reviewer may not decide on, and shuts nobody with a wrong colleague', async () => {
    const { id, revisionId, officer, reviewer } = await aReport({ state: 'submitted' });
    success(await reserveReport(reviewer, { reportId: id, revisionId }));
    await db().roleGrant.create({
      data: { userId: idOf(officer), role: 'reviewer', validFrom: new Date('2022-01-01') },
    });
    const shut = { userId: idOf(reviewer), toId: crypto.randomUUID() };
    expect(await disableUser(admin, shut, noProof)).toMatchObject(refused('users.colleagueWrong'));
    expect((await getPerson(admin, shut.userId))?.state).toBe('active');
    success(await disableUser(admin, { ...shut, toId: idOf(officer) }, noProof));
    expect(await db().reservation.findUnique({ where: { reportId: id } })).toBeNull();
  });
});
