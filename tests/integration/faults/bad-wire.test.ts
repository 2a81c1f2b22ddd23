import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { db, disconnect, ownerDb } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { anAnswer } from '@/tests/support/access-world';
import { aReport, aSending, success } from '@/tests/support/factories';
import { wireTo, type Wire } from '@/ops/faults/wire';

const straight = env().DATABASE_URL;
let wire: Wire;

beforeAll(async () => {
  wire = await wireTo(straight);
});

afterEach(() => {
  wire.delay(0);
  wire.flow();
  supply({ DATABASE_URL: straight });
});

afterAll(async () => {
  await disconnect();
  await wire.close();
});

/** Goes by the wire, with a connection that is open already. */
async function overTheWire(): Promise<void> {
  supply({ DATABASE_URL: wire.url });
  await Promise.all([db().$queryRaw`select 1`, db().$queryRaw`select 1`]);
}

async function timed<T>(work: Promise<T>): Promise<readonly [T, number]> {
  const begun = performance.now();
  return [await work, (performance.now() - begun) / 1000];
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An answer that can be saved, by whoever may. */
async function anOpenAnswer() {
  const report = await aReport();
  await overTheWire();
  return [report, { ...anAnswer, reportId: report.id, task: 1, note: null, version: 1 }] as const;
}

/** How many revisions of a report there are, and how many records of its sending. */
async function kept(reportId: string): Promise<readonly number[]> {
  const sent = { objectId: reportId, action: 'report.submit', outcome: 'done' };
  return Promise.all([
    db().revision.count({ where: { reportId } }),
    ownerDb().auditEvent.count({ where: sent }),
  ]);
}

test('a wire that is slow is waited for: an answer is kept within three seconds', async () => {
  const [{ officer }, answer] = await anOpenAnswer();
  wire.delay(200);
  const [outcome, seconds] = await timed(saveItem(officer, answer));
  expect(outcome).toMatchObject({ ok: true });
  expect(seconds).toBeLessThan(3);
});

test('one that is too slow ends within ten seconds, writes nothing, and is soon forgotten', async () => {
  const [{ officer }, answer] = await anOpenAnswer();
  wire.delay(2000);
  const [outcome, seconds] = await timed(saveItem(officer, answer));
  expect(outcome).toEqual({ ok: false, reason: 'unavailable' });
  expect(seconds).toBeLessThan(10);
  wire.delay(0);
  expect(success(await saveItem(officer, answer)).value.version).toBe(answer.version + 1);
});

test('one that swallows a sending ends it in time, and the same key then sends it once', async () => {
  const { id, officer } = await aReport();
  const input = await aSending(id);
  await overTheWire();
  wire.delay(30);
  const sending = timed(submitReport(officer, input));
  await later(200);
  wire.swallow();
  const [outcome, seconds] = await sending;
  expect(outcome).toEqual({ ok: false, reason: 'unavailable' });
  expect(seconds).toBeLessThan(15);
  wire.delay(0);
  wire.flow();
  success(await submitReport(officer, input));
  expect(await kept(id)).toEqual([1, 1]);
});

test('one cut after the commit loses only the answer: the same key gives the receipt', async () => {
  const { id, officer } = await aReport();
  const input = await aSending(id);
  await overTheWire();
  void wire.breakAtAnswer('COMMIT');
  expect(await submitReport(officer, input)).toEqual({ ok: false, reason: 'unavailable' });
  expect(await kept(id)).toEqual([1, 1]);
  const { receipt } = success(await submitReport(officer, input)).value;
  expect(await db().revision.findUnique({ where: { receipt }, select: { reportId: true } })).toEqual({
    reportId: id,
  });
  expect(await kept(id)).toEqual([1, 1]);
});

test('one that swallows the first question ends it likewise', async () => {
  const { id, officer } = await aReport();
  const input = await aSending(id);
  await overTheWire();
  wire.swallow();
  const [outcome, seconds] = await timed(submitReport(officer, input));
  expect(outcome).toEqual({ ok: false, reason: 'unavailable' });
  expect(seconds).toBeLessThan(10);
  wire.flow();
  success(await submitReport(officer, input));
  expect(await kept(id)).toEqual([1, 1]);
});
