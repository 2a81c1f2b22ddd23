import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getDesk } from '@/lib/features/reporting/queries/desk';
import { getReceipt } from '@/lib/features/reporting/queries/receipt';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { handUpReport, withdrawReport } from '@/lib/features/signature/commands/hand-up';
import { sendBackReport, signReport } from '@/lib/features/signature/commands/sign';
import { turnSignature } from '@/lib/features/signature/commands/turn';
import { listSignatureRules } from '@/lib/features/signature/queries/rules';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { addDays, portalTime, realNow, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { anAnswer, versionOf } from '@/tests/support/access-world';
import { signedIn } from '@/tests/support/accounts';
import {
  aHandUp,
  aReport,
  aSending,
  newestRevision,
  success,
  type MadeReport,
} from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';
import { asUser } from '@/tests/support/viewers';

type Waiting = MadeReport & Readonly<{ handUpId: string; leader: Viewer }>;

async function aWaiting(): Promise<Waiting> {
  const report = await aReport();
  const leader = await signedIn({ role: 'leader', provinceId: report.province.id });
  return { ...report, leader, handUpId: await aHandUp(report) };
}

const sign = async ({ id, leader, handUpId }: Waiting, by = leader) =>
  signReport(by, { ...(await aSending(id)), handUpId });
const at = ({ id: reportId, handUpId }: Waiting) => ({ reportId, handUpId });
const stateOf = async ({ id }: MadeReport) =>
  (await db().report.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const edit = async ({ id: reportId, officer }: MadeReport, note: string) =>
  saveItem(officer, { ...anAnswer, reportId, task: 3, version: await versionOf(reportId, 3), note });
const noticesTo = ({ userId }: Viewer) =>
  db().notice.findMany({ where: { toId: String(userId) }, select: { kind: true } });

describe('a report that is handed up', () => {
  let report: Waiting;
  beforeAll(async () => {
    report = await aWaiting();
  });

  test('waits on the leader’s desk, who is told, and is closed to everybody’s edits', async () => {
    expect(await stateOf(report)).toBe('awaiting_signature');
    const desk = await getDesk(report.leader);
    expect(desk?.isLeader).toBe(true);
    expect(desk?.owed).toMatchObject([{ readOnly: 'role', signature: { isNeeded: true, step: 'sign' } }]);
    expect(await getCheck(report.officer, '2022-12')).toMatchObject({
      ...{ readOnly: 'awaiting', maySubmit: false, mayHandUp: false },
      signature: { step: 'withdraw', handedUp: { sentBack: null } },
    });
    expect(await noticesTo(report.leader)).toEqual([{ kind: 'handed-up' }]);
    expect(await edit(report, 'x')).toMatchObject({ reason: 'illegal-transition' });
    expect(await submitReport(report.officer, await aSending(report.id))).toMatchObject({
      reason: 'illegal-transition',
    });
    expect(await getReviewReport(report.reviewer, report.id)).toBeNull();
  });

  test('is sent by the signature: the leader sent it, the officer wrote it', async () => {
    const input = { ...(await aSending(report.id)), handUpId: report.handUpId };
    const { receipt } = success(await signReport(report.leader, input)).value;
    expect(success(await signReport(report.leader, input)).value.receipt).toBe(receipt);
    expect(await stateOf(report)).toBe('submitted');
    expect((await getReceipt(report.officer, receipt))?.submittedBy).toBe(report.leader.name);
    const [item] = (await getReviewReport(report.reviewer, report.id))?.changed ?? [];
    expect(item?.written?.name).toBe(report.officer.name);
    expect(await withdrawReport(report.officer, at(report))).toMatchObject({ reason: 'illegal-transition' });
  });

  test('is signed again by the same leader once it came back, and never decided by who signed', async () => {
    const revisionId = await newestRevision(report.id);
    const seen = { reportId: report.id, revisionId };
    const both = asUser(report.reviewer, String(report.leader.userId));
    expect(await publishReport(both, seen)).toMatchObject({ reason: 'forbidden' });
    success(await returnReport(report.reviewer, { ...seen, remarks: [{ task: 3, reason: 'Sai số.' }] }));
    success(await edit(report, 'đã sửa'));
    const handUpId = await aHandUp(report);
    success(await sign({ ...report, handUpId }));
    success(await publishReport(report.reviewer, { ...seen, revisionId: await newestRevision(report.id) }));
  });
});

describe('the way back', () => {
  test('the leader’s word reaches the officers, and the draft opens as what it was', async () => {
    const report = await aWaiting();
    const word = `lời nhắn ${crypto.randomUUID()}`;
    expect(await sendBackReport(report.leader, { ...at(report), word: null })).toMatchObject({
      ...{ reason: 'invalid', issues: [{ field: 'word' }] },
    });
    success(await sendBackReport(report.leader, { ...at(report), word }));
    expect(await stateOf(report)).toBe('drafting');
    expect((await getCheck(report.officer, '2022-12'))?.signature).toMatchObject({
      ...{ step: 'hand_up', handedUp: { sentBack: { word, by: report.leader.name } } },
    });
    expect(await noticesTo(report.officer)).toEqual([{ kind: 'sent-back' }]);
  });

  test('a returned report that is taken back is still one that came back', async () => {
    const report = await aReport({ state: 'returned' });
    success(await edit(report, 'đã sửa'));
    const handUpId = await aHandUp(report);
    success(await withdrawReport(report.officer, { reportId: report.id, handUpId }));
    expect(await stateOf(report)).toBe('returned');
    expect((await getCheck(report.officer, '2022-12'))?.signature).toMatchObject({ handedUp: null });
  });

  test('of signing and taking back at once one happens', async () => {
    const report = await aWaiting();
    const outcomes = await Promise.all([sign(report), withdrawReport(report.officer, at(report))]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('signing', () => {
  test('what the officer took back and is editing is refused as stale', async () => {
    const report = await aWaiting();
    const input = { ...(await aSending(report.id)), handUpId: report.handUpId };
    success(await withdrawReport(report.officer, at(report)));
    success(await edit(report, 'viết lại'));
    expect(await signReport(report.leader, input)).toMatchObject({ reason: 'stale' });
    // Handed up again, it is another one than the leader was shown.
    await aHandUp(report);
    expect(await signReport(report.leader, input)).toMatchObject({ reason: 'stale' });
    expect(await sendBackReport(report.leader, { ...at(report), word: 'x' })).toMatchObject({
      reason: 'stale',
    });
    expect(await withdrawReport(report.officer, at(report))).toMatchObject({ reason: 'stale' });
    expect(await stateOf(report)).toBe('awaiting_signature');
  });

  test('something else than was handed up is refused as stale', async () => {
    const report = await aWaiting();
    const sending = { ...(await aSending(report.id)), digest: '0'.repeat(64) };
    expect(await signReport(report.leader, { ...sending, handUpId: report.handUpId })).toMatchObject({
      reason: 'stale',
    });
  });

  test('by who wrote any of it is refused, by the portal and by the database', async () => {
    const report = await aWaiting();
    const writer = asUser(report.leader, String(report.officer.userId));
    const before = await databaseSnapshot();
    expect(await sign(report, writer)).toMatchObject({ reason: 'forbidden' });
    expect(await databaseSnapshot()).toBe(before);
    const row = { handUpId: report.handUpId, outcome: 'signed', at: realNow() } as const;
    await expect(
      db().handUpEnding.create({ data: { ...row, byId: String(report.officer.userId) } }),
    ).rejects.toThrow(/Who wrote a report does not sign it/);
    // An ending alone, without the report going on, does not outlive its transaction.
    await expect(
      db().handUpEnding.create({ data: { ...row, byId: String(report.leader.userId) } }),
    ).rejects.toThrow(/says/);
  });
});

describe('where the leader signs', () => {
  test('nobody sends past the signature, whatever the application believes', async () => {
    const report = await aReport();
    const leader = await signedIn({ role: 'leader', provinceId: report.province.id });
    const turn = { provinceId: report.province.id, isOn: 'on', validFrom: today() } as const;
    success(await turnSignature(leader, turn));
    expect(await submitReport(report.officer, await aSending(report.id))).toMatchObject({
      reason: 'illegal-transition',
    });
    await expect(
      db().revision.create({
        data: {
          ...{ reportId: report.id, n: 1, submittedById: String(report.officer.userId) },
          ...{ submittedAt: new Date('2022-12-16T03:00:00Z'), idempotencyKey: crypto.randomUUID() },
          ...{ contentHash: '0'.repeat(64), previousHash: null, receipt: 'ZZ99-2022-12-01' },
        },
      }),
    ).rejects.toThrow(/leader's signature/);
  });

  test('what is incomplete or no longer as shown does not go up', async () => {
    const report = await aWaiting();
    success(await withdrawReport(report.officer, at(report)));
    const shown = await aSending(report.id);
    success(await edit(report, 'viết lại'));
    expect(await handUpReport(report.officer, shown)).toMatchObject({ reason: 'stale' });
    await db().reportItem.updateMany({
      where: { reportId: report.id, task: { number: 3 } },
      data: { answer: 'unanswered', editedAt: portalTime(realNow()) },
    });
    expect(await handUpReport(report.officer, await aSending(report.id))).toMatchObject({
      ...{ reason: 'invalid', issues: [{ field: 'task-3' }] },
    });
  });

  test('it is off at first, from a day on, by whom, and never from a day that passed', async () => {
    const report = await aReport();
    const provinceId = report.province.id;
    const leader = await signedIn({ role: 'leader', provinceId });
    expect(await listSignatureRules(leader)).toMatchObject([{ current: null, rules: [] }]);
    const turn = (validFrom: string | null, isOn: 'on' | 'off' = 'on') =>
      turnSignature(leader, { provinceId, isOn, validFrom });
    for (const day of [addDays(today(), -1), null])
      expect(await turn(day)).toMatchObject({ reason: 'invalid', issues: [{ field: 'validFrom' }] });
    success(await turn(addDays(today(), 7)));
    success(await submitReport(report.officer, await aSending(report.id)));
    success(await turn(today(), 'off'));
    expect(await listSignatureRules(leader)).toMatchObject([
      { current: { isOn: false, by: leader.name }, rules: [{ isOn: true }, { isOn: false }] },
    ]);
    expect((await listSignatureRules(await signedIn({ role: 'admin' })))?.length).toBe(63);
    expect(
      await turnSignature(leader, { provinceId: 'không', isOn: 'on', validFrom: today() }),
    ).toMatchObject({ reason: 'not-found' });
  });
});
