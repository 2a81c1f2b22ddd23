import { beforeAll, describe, expect, test } from 'vitest';
import { recordAudit } from '@/lib/features/audit/commands';
import { exportAudit } from '@/lib/features/audit-log/commands';
import { listAudit, readAudit } from '@/lib/features/audit-log/queries';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { addDays, today } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { noProof, proven } from '@/tests/support/proof';

let admin: Viewer;
let one: Viewer;
let other: Viewer;
const reportId = crypto.randomUUID();

async function save(viewer: Viewer, task: number) {
  await inTransaction('system', (tx) =>
    recordAudit(tx, viewer, {
      ...{ action: 'report.save-item', objectType: 'report', objectId: reportId },
      detail: { task, version: 1 },
    }),
  );
}

beforeAll(async () => {
  admin = await proven(await signedIn({ role: 'admin' }));
  [one, other] = [await signedIn({ role: 'reviewer' }), await signedIn({ role: 'reviewer' })];
  for (const [viewer, task] of [
    ...([
      [one, 3],
      [other, 5],
      [one, 3],
      [one, 3],
      [one, 4],
      [one, 3],
    ] as const),
  ])
    await save(viewer, task);
});

async function rowsOf(batches: ReturnType<typeof readAudit>) {
  const rows = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

describe('the audit log as it is read', () => {
  test('tells the saves of one item in one line, whatever others did meanwhile; the rows stay', async () => {
    const page = await listAudit(admin, { act: 'report.save-item' });
    const told = page?.lines.map(({ actor, detail, count }) => [actor?.id, detail['task'], count]);
    expect(told).toEqual([
      [one.userId, 3, 1],
      [one.userId, 4, 1],
      [one.userId, 3, 3],
      [other.userId, 5, 1],
    ]);
    expect(await db().auditEvent.count({ where: { action: 'report.save-item' } })).toBe(6);
    expect(page?.next).toBeNull();
    for (const { at } of page?.lines ?? []) expect(new Date(at).toISOString()).toBe(at);
  });

  test('is filtered by person, subject and day, and goes on from where a page ended', async () => {
    const of = async (asked: Parameters<typeof listAudit>[1]) =>
      (await listAudit(admin, asked))?.lines.map(({ id }) => id) ?? [];
    expect(await of({ person: other.userId ?? '' })).toHaveLength(1);
    const saves = await of({ subject: `report:${reportId}` });
    expect(saves).toHaveLength(4);
    expect(await of({ subject: 'report', before: saves[1] })).toEqual(saves.slice(2));
    expect(await of({ subject: 'report', from: today(), to: today() })).toEqual(saves);
    expect(await of({ from: addDays(today(), 1) })).toEqual([]);
    expect(await of({ to: addDays(today(), -1) })).toEqual([]);
    expect(await of({ subject: 'report', province: 'lang-son' })).toEqual([]);
  });

  test('is a file only for who has just given the password, and the file is itself on record', async () => {
    const fresh = await signedIn({ role: 'admin' });
    expect(await exportAudit(fresh, { format: 'csv' }, noProof)).toMatchObject({ reason: 'invalid' });
    const batches = success(await exportAudit(admin, { format: 'xlsx', act: 'report.save-item' }, noProof));
    const rows = await rowsOf(batches.value);
    expect(rows).toHaveLength(6);
    const event = await db().auditEvent.findFirstOrThrow({ where: { action: 'audit.export' } });
    expect(event).toMatchObject({
      actorId: admin.userId,
      detail: { format: 'xlsx', act: 'report.save-item' },
    });
  });

  test('is taken six times a minute', async () => {
    const taker = await proven(await signedIn({ role: 'admin' }));
    const take = () => exportAudit(taker, { format: 'csv' }, noProof);
    for (let round = 0; round < 6; round += 1) expect(await take()).toMatchObject({ ok: true });
    expect(await take()).toMatchObject({ reason: 'limited' });
  });

  test('reads every row once, batch by batch', async () => {
    const ids = (await rowsOf(readAudit({}))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(await db().auditEvent.count());
  });
});
