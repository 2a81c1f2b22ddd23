import { describe, expect, test } from 'vitest';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { relieve } from '@/lib/features/reliefs/commands/give';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { contentHash } from '@/lib/features/reporting/model/content';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getReceipt } from '@/lib/features/reporting/queries/receipt';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import { sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { db, ownerDb } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import { supply } from '@/lib/platform/env';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, aReport, aSending, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

const key = () => crypto.randomUUID();

describe('sending', () => {
  test('gives a receipt, tells the reviewers and is recorded', async () => {
    const { id, officer, reviewer, province } = await aReport();
    const { receipt, isLate } = success(await submitReport(officer, await aSending(id))).value;
    expect(receipt).toMatch(/^[A-Z]+\d\d-2022-12-01$/);
    expect(isLate).toBe(false);
    const proof = await getReceipt(officer, receipt);
    expect(proof).toMatchObject({
      n: 1,
      total: 22,
      changed: 22,
      isLate: false,
      outcome: null,
      province: { slug: province.slug },
    });
    const told = await db().notice.findMany({
      where: { toId: String(reviewer.userId) },
      select: { kind: true, detail: true },
    });
    expect(told).toContainEqual({
      kind: 'report-submitted',
      detail: expect.objectContaining({ receipt }) as unknown,
    });
    const events = await db().auditEvent.findMany({
      where: { objectId: id, action: 'report.submit' },
      select: { outcome: true, detail: true },
    });
    expect(events).toEqual([{ outcome: 'done', detail: { receipt, isLate: false } }]);
  });

  test('fifty times at once with one key gives one revision and fifty equal answers', async () => {
    const { id, officer } = await aReport();
    const input = await aSending(id);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => submitReport(officer, input)));
    const answers = outcomes.map((outcome) => success(outcome).value);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await db().revision.count({ where: { reportId: id } })).toBe(1);
    expect(await db().auditEvent.count({ where: { objectId: id, action: 'report.submit' } })).toBe(1);
  });

  test('twice with two keys is refused the second time', async () => {
    const { id, officer } = await aReport({ state: 'submitted' });
    const outcome = await submitReport(officer, await aSending(id));
    expect(outcome).toEqual({ ok: false, reason: 'illegal-transition' });
  });

  test('a key of another report answers nothing about that report', async () => {
    const [one, two] = [await aReport(), await aReport()];
    const idempotencyKey = key();
    success(await submitReport(one.officer, await aSending(one.id, idempotencyKey)));
    expect(await submitReport(two.officer, await aSending(two.id, idempotencyKey))).toEqual({
      ok: false,
      reason: 'stale',
    });
  });

  test('copies the draft under a hash that anyone can compute again', async () => {
    const { id, officer } = await aReport();
    success(await submitReport(officer, await aSending(id)));
    const { items, ...row } = await db().revision.findFirstOrThrow({
      where: { reportId: id },
      select: {
        ...{
          n: true,
          receipt: true,
          submittedById: true,
          submittedAt: true,
          contentHash: true,
          previousHash: true,
        },
        items: { select: { ...sentAnswerSelect, explanation: true, writtenById: true, writtenAt: true } },
      },
    });
    const content = {
      ...{ reportId: id, n: row.n, receipt: row.receipt, submittedById: row.submittedById },
      submittedAt: row.submittedAt.toISOString(),
      items: items.map((item) => {
        const { taskId, answer, explanation, writtenById, writtenAt } = item;
        const told = {
          taskId,
          answer,
          explanation,
          writtenById,
          writtenAt: writtenAt?.toISOString() ?? null,
        };
        return { ...toAnswer(item), ...told };
      }),
    };
    expect(row.previousHash).toBeNull();
    expect(contentHash(sha256, null, content)).toBe(row.contentHash);
  });
});

describe('what cannot be sent', () => {
  test('an unanswered item, named', async () => {
    const { id, officer } = await aReport({ isAnswered: false });
    const input = {
      reportId: id,
      task: 3,
      version: 1,
      valueStatus: 'reported',
      percent: 10,
      value: null,
      completedOn: null,
    } as const;
    success(
      await saveItem(officer, {
        ...input,
        note: null,
        obstacle: null,
        proposal: null,
        reply: null,
        documentIds: [],
      }),
    );
    const before = await databaseSnapshot();
    const outcome = await submitReport(officer, await aSending(id));
    expect(outcome).toMatchObject({ ok: false, reason: 'invalid' });
    expect(!outcome.ok && outcome.issues).toHaveLength(21);
    expect(await databaseSnapshot()).toBe(before);
    const check = await getCheck(officer, '2022-12');
    expect(check).toMatchObject({ maySubmit: false, progress: { answered: 1, unanswered: 21 } });
    expect(check?.blockers).toHaveLength(21);
  });

  test('a completed task without its proof', async () => {
    const { id, officer } = await aReport();
    const task = await db().task.findFirstOrThrow({
      where: { provesAs: 'resolution' },
      select: { id: true, number: true },
    });
    await db().reportItem.updateMany({
      where: { reportId: id, taskId: task.id },
      data: { percent: 100, completedOn: new Date('2022-07-29') },
    });
    const outcome = await submitReport(officer, await aSending(id));
    expect(outcome).toMatchObject({
      reason: 'invalid',
      issues: [{ field: `task-${task.number}`, key: 'rules.proof-missing' }],
    });
  });

  test('another province’s report, which looks like a missing one', async () => {
    const { id } = await aReport();
    const stranger = await signedIn({ role: 'officer', provinceId: (await aProvince()).id });
    const before = await databaseSnapshot();
    const outcome = await submitReport(stranger, await aSending(id));
    expect(outcome).toEqual(await submitReport(stranger, await aSending(key())));
    expect(await databaseSnapshot()).toBe(before);
  });

  test('a stranger learns nothing from somebody else’s key', async () => {
    const { id, officer } = await aReport();
    const idempotencyKey = key();
    success(await submitReport(officer, await aSending(id, idempotencyKey)));
    const stranger = await signedIn({ role: 'officer', provinceId: (await aProvince()).id });
    expect(await submitReport(stranger, await aSending(id, idempotencyKey))).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });
});

describe('deadlines by the database’s clock in portal time', () => {
  test('from the lock on nothing is written', async () => {
    const { id, officer, province } = await aReport();
    supply({ PORTAL_TODAY: '2023-01-01' });
    try {
      const before = await databaseSnapshot();
      expect(await submitReport(officer, await aSending(id))).toEqual({
        ok: false,
        reason: 'locked',
      });
      expect(await getCheck(officer, '2022-12', province.slug)).toMatchObject({
        readOnly: 'locked',
        maySubmit: false,
      });
      expect(await databaseSnapshot()).toBe(before);
    } finally {
      supply({ PORTAL_TODAY: undefined });
    }
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'a server in the time zone %s keeps the same last day',
    async (zone) => {
      const { TZ } = process.env;
      const { id, officer } = await aReport();
      const sendOn = async (day: string) => {
        supply({ PORTAL_TODAY: day });
        return submitReport(officer, await aSending(id));
      };
      try {
        process.env['TZ'] = zone;
        expect(new Date(2022, 0, 1).getTimezoneOffset()).toBe(
          { UTC: 0, 'America/Los_Angeles': 480 }[zone] ?? -840,
        );
        expect(await sendOn('2023-01-01')).toEqual({ ok: false, reason: 'locked' });
        expect(await sendOn('2022-12-31')).toMatchObject({ ok: true, value: { isLate: true } });
      } finally {
        process.env['TZ'] = TZ ?? '';
        if (TZ === undefined) delete process.env['TZ'];
        supply({ PORTAL_TODAY: undefined });
      }
    },
  );

  test('what is sent while the period locks is either kept or refused, and told so', async () => {
    const reports = [];
    for (let made = 0; made < 12; made += 1) reports.push(await aReport());
    const inputs = await Promise.all(reports.map(({ id }) => aSending(id)));
    const sent = reports.map(async ({ officer }, at) => {
      await new Promise((done) => setTimeout(done, at * 15));
      return submitReport(officer, inputs[at] as SubmitInput);
    });
    const where = { code: '2022-12' };
    const { dueAt, locksAt } = await db().reportingPeriod.findUniqueOrThrow({ where });
    const over = new Date('2022-12-16T00:00:00+07:00');
    await sent[3];
    await ownerDb().reportingPeriod.update({ where, data: { dueAt: over, locksAt: over } });
    const outcomes = await Promise.all(sent).finally(() =>
      ownerDb().reportingPeriod.update({ where, data: { dueAt, locksAt } }),
    );
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThan(3);
    for (const [at, outcome] of outcomes.entries()) {
      const { id: reportId = '' } = reports[at] ?? {};
      expect(outcome).toMatchObject(outcome.ok ? { ok: true } : { reason: 'locked' });
      expect(await db().revision.count({ where: { reportId } })).toBe(outcome.ok ? 1 : 0);
    }
  });

  test('after the due date a report is late, with an extension it is not', async () => {
    const [late, extended] = [await aReport(), await aReport()];
    const input = {
      reportId: extended.id,
      kind: 'extension',
      untilOn: '2022-12-27',
      reason: 'Bão.',
    } as const;
    success(await relieve(extended.reviewer, input));
    supply({ PORTAL_TODAY: '2022-12-21' });
    try {
      for (const [{ id, officer }, isLate] of [
        [late, true],
        [extended, false],
      ] as const) {
        const { value } = success(await submitReport(officer, await aSending(id)));
        expect(value.isLate).toBe(isLate);
        expect((await getReceipt(officer, value.receipt))?.isLate).toBe(isLate);
      }
    } finally {
      supply({ PORTAL_TODAY: undefined });
    }
  });
});

test('a receipt is shown to the province and the ministry only', async () => {
  const { officer, reviewer, province, id } = await aReport();
  const { receipt } = success(await submitReport(officer, await aSending(id))).value;
  const leader = await signedIn({ role: 'leader', provinceId: province.id });
  const readers = [leader, reviewer, await signedIn({ role: 'ministry_leader' })];
  for (const reader of readers) expect(await getReceipt(reader, receipt)).toMatchObject({ receipt });
  const stranger = await signedIn({ role: 'officer', provinceId: (await aProvince()).id });
  const others = [stranger, await signedIn({ role: 'observer' }), await signedIn({ role: 'admin' })];
  for (const other of others) expect(await getReceipt(other, receipt)).toBeNull();
  for (const wrong of ['QT45-2022-12-99', 'x', '\u0000', ''])
    expect(await getReceipt(reviewer, wrong)).toBeNull();
});
