import { beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '@/lib/generated/prisma/client';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { dateColumn } from '@/lib/platform/day';
import { db, ownerDb } from '@/lib/platform/db';
import { aPeriod, aProvince, aReport, success, type MadeReport } from '@/tests/support/factories';

/** Runs SQL as the owner, who has every privilege: what is refused then is refused by the law. */
const sql = (text: string) => ownerDb().$executeRaw`${Prisma.raw(text)}`;
const asApplication = (text: string) => db().$executeRaw`${Prisma.raw(text)}`;
const law = (words: RegExp) => new RegExp(`TD001.*${words.source}`, 's');

let published: MadeReport;
let submitted: MadeReport;
let returned: MadeReport;
let drafting: MadeReport;

beforeAll(async () => {
  published = await aReport({ state: 'published' });
  submitted = await aReport({ state: 'submitted' });
  returned = await aReport({ state: 'returned' });
  drafting = await aReport();
});

describe('history is only added to (invariant 1)', () => {
  const history = ['Revision', 'RevisionItem', 'RevisionItemEvidence', 'Decision', 'Remark', 'AuditEvent'];

  test.each(history)('%s is not updated, not by its owner either', async (table) => {
    const column = table === 'RevisionItemEvidence' ? '"itemId"' : 'id';
    await expect(sql(`UPDATE "${table}" SET ${column} = ${column}`)).rejects.toThrow(law(/history/));
  });

  test.each(history)('%s loses no row', async (table) => {
    await expect(sql(`DELETE FROM "${table}"`)).rejects.toThrow(law(/history/));
    await expect(sql(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(/TD001/);
  });

  test.each(history)('the application has no privilege to change %s', async (table) => {
    await expect(asApplication(`DELETE FROM "${table}"`)).rejects.toThrow(/permission denied/);
  });

  test('the application changes no structure', async () => {
    await expect(asApplication('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(asApplication('ALTER TABLE "Report" DISABLE TRIGGER ALL')).rejects.toThrow(/must be owner/);
  });
});

describe('revisions are a chain (invariant 2)', () => {
  const revision = (reportId: string, n: number, previousHash: string | null) =>
    ownerDb().revision.create({
      data: {
        ...{ reportId, n, previousHash, contentHash: 'a'.repeat(64), receipt: crypto.randomUUID() },
        ...{ submittedById: drafting.officer.userId ?? '', submittedAt: new Date('2022-12-16T03:00:00Z') },
        idempotencyKey: crypto.randomUUID(),
      },
    });

  test('none is left out', async () => {
    await expect(revision(drafting.id, 2, 'b'.repeat(64))).rejects.toThrow(law(/does not follow/));
  });

  test('each stands on the hash of the one before', async () => {
    await expect(revision(returned.id, 2, 'b'.repeat(64))).rejects.toThrow(law(/previous hash/));
  });

  test('the first stands on none', async () => {
    await expect(revision(drafting.id, 1, 'b'.repeat(64))).rejects.toThrow(/TD001|Revision_first/);
  });

  test('a decided revision gets no further items', async () => {
    const [item] = await ownerDb().revisionItem.findMany({
      where: { revisionId: published.revisionId },
      take: 1,
    });
    if (item === undefined) throw new Error('A published revision has items.');
    await expect(
      ownerDb().revisionItem.create({ data: { ...item, id: crypto.randomUUID() } }),
    ).rejects.toThrow(law(/decided/));
  });
});

describe('who decides (invariant 3)', () => {
  const decide = (reviewerId: string | null) =>
    ownerDb().decision.create({
      data: {
        ...{ revisionId: submitted.revisionId, reviewerId: reviewerId ?? '', outcome: 'published' },
        decidedAt: new Date('2099-01-01T00:00:00Z'),
      },
    });

  test('never the one who sent it', async () => {
    await expect(decide(submitted.officer.userId)).rejects.toThrow(law(/sent a report/));
  });

  test('never one who edited it', async () => {
    await ownerDb().$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.reportItem.updateMany({
        where: { reportId: submitted.id },
        data: { editedById: drafting.officer.userId },
      });
    });
    await expect(decide(drafting.officer.userId)).rejects.toThrow(law(/edited a report/));
  });
});

describe('one report, one publication (invariants 4, 6, 8)', () => {
  test('a province has one report per period', async () => {
    const { id: periodId } = await aPeriod('2022-12');
    await expect(
      ownerDb().report.create({ data: { periodId, provinceId: drafting.province.id } }),
    ).rejects.toThrow(/Unique constraint/);
  });

  test('a published report no longer changes', async () => {
    const change = ownerDb().report.update({
      where: { id: published.id },
      data: { version: { increment: 1 } },
    });
    await expect(change).rejects.toThrow(law(/no longer changes/));
  });

  test('a report never jumps from draft to published', async () => {
    const jump = sql(
      `UPDATE "Report" SET state = 'returned', version = version + 1 WHERE id = '${drafting.id}'`,
    );
    await expect(jump).rejects.toThrow(law(/drafting to returned/));
  });

  test('a change of state raises the version', async () => {
    const still = ownerDb().report.update({ where: { id: drafting.id }, data: { state: 'submitted' } });
    await expect(still).rejects.toThrow(law(/version/));
  });

  test('a state without what it tells of is refused at commit', async () => {
    const data = { state: 'submitted', version: { increment: 1 } } as const;
    await expect(ownerDb().report.update({ where: { id: drafting.id }, data })).rejects.toThrow(
      law(/newest revision/),
    );
  });

  test('a return without a reason is refused at commit', async () => {
    const given = {
      revisionId: submitted.revisionId,
      reviewerId: submitted.reviewer.userId ?? '',
      outcome: 'returned',
    } as const;
    const bare = ownerDb().$transaction(async (tx) => {
      await tx.decision.create({ data: { ...given, decidedAt: new Date('2022-12-31T00:00:00Z') } });
      await tx.report.update({
        where: { id: submitted.id },
        data: { state: 'returned', version: { increment: 1 } },
      });
    });
    await expect(bare).rejects.toThrow(/at least one remark/);
  });

  test('a period expects what it expected when it opened', async () => {
    const { id } = await aPeriod('2022-12');
    const more = ownerDb().reportingPeriod.update({ where: { id }, data: { expectedCount: 64 } });
    await expect(more).rejects.toThrow(law(/expected count/));
    await expect(sql(`DELETE FROM "Report" WHERE id = '${drafting.id}'`)).rejects.toThrow(law(/exempt/));
  });

  test('no report is added to a full period', async () => {
    const { id: full } = await aPeriod('2022-11');
    const { setId } = drafting;
    const copy = await ownerDb().reportingPeriod.findUniqueOrThrow({ where: { id: full } });
    const days = { startsOn: dateColumn('2021-11-01'), endsOn: dateColumn('2021-11-30') };
    const small = { ...copy, ...days, id: crypto.randomUUID(), code: '2021-11', setId, expectedCount: 1 };
    await ownerDb().reportingPeriod.create({ data: small });
    const [one, two] = [await aProvince(), await aProvince()];
    await ownerDb().report.create({ data: { periodId: small.id, provinceId: one.id } });
    await expect(
      ownerDb().report.create({ data: { periodId: small.id, provinceId: two.id } }),
    ).rejects.toThrow(law(/every report/));
  });
});

describe('what was sent or locked is not edited', () => {
  const edit = (reportId: string, editedAt: Date, editorId: string | null) =>
    db().reportItem.updateMany({ where: { reportId }, data: { note: 'x', editedAt, editedById: editorId } });

  test.each(['submitted', 'published'] as const)('not when %s', async (state) => {
    const report = state === 'submitted' ? submitted : published;
    const now = new Date('2022-12-16T03:00:00Z');
    await expect(edit(report.id, now, report.officer.userId)).rejects.toThrow(law(/drafted or was returned/));
  });

  test('not from the lock on, by the portal’s time', async () => {
    const { officer, id } = drafting;
    await expect(edit(id, new Date('2022-12-31T17:00:00Z'), officer.userId)).rejects.toThrow(law(/locked/));
    await expect(edit(id, new Date('2022-12-31T16:59:59Z'), officer.userId)).resolves.toBeDefined();
  });

  test('a published document is withdrawn, never changed, by the application', async () => {
    const { id } = await db().document.findFirstOrThrow({
      where: { state: 'published' },
      select: { id: true },
    });
    await expect(db().document.update({ where: { id }, data: { number: '1/QĐ-UBND' } })).rejects.toThrow(
      law(/withdrawn/),
    );
    await expect(
      db().document.update({ where: { id }, data: { state: 'withdrawn' } }),
    ).resolves.toBeDefined();
  });
});

describe('a figure or the reason why there is none (invariant 10)', () => {
  test('a draft may lack either, never hold both', async () => {
    const { id } = drafting;
    const set = (columns: string) => sql(`UPDATE "ReportItem" SET ${columns} WHERE "reportId" = '${id}'`);
    await expect(set(`"valueStatus" = 'not_available', percent = 5, "completedOn" = NULL`)).rejects.toThrow(
      /value_or_reason/,
    );
    await expect(set('percent = 101')).rejects.toThrow(/ReportItem_percent/);
    await expect(set('value = -1')).rejects.toThrow(/ReportItem_value/);
    await expect(set(`percent = 50, "completedOn" = '2022-12-01'`)).rejects.toThrow(/ReportItem_completed/);
    await expect(set('percent = NULL')).resolves.toBeDefined();
  });

  test('an observation has a value or says why not', async () => {
    await expect(
      sql(`UPDATE "Observation" SET "valueStatus" = 'not_available' WHERE value IS NOT NULL`),
    ).rejects.toThrow(/Observation_value_or_reason/);
  });
});

test('the audit log is a chain that tells where it was broken', async () => {
  const broken = () => ownerDb().$queryRaw<{ id: bigint | null }[]>`SELECT audit_first_break() AS id`;
  expect(await broken()).toEqual([{ id: null }]);
  const [first] = await ownerDb().auditEvent.findMany({ orderBy: { id: 'asc' }, take: 1 });
  await ownerDb().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.auditEvent.updateMany({ where: { id: first?.id ?? 0n }, data: { action: 'something.else' } });
  });
  expect(await broken()).toEqual([{ id: first?.id }]);
});

test('parallel acts write one chain of audit events', async () => {
  const event = { at: new Date(), action: 'test.parallel', objectType: 'test', outcome: 'done' };
  await Promise.all(Array.from({ length: 12 }, () => db().auditEvent.create({ data: event })));
  const rows = await ownerDb().auditEvent.findMany({
    where: { action: 'test.parallel' },
    orderBy: { id: 'asc' },
  });
  expect(new Set(rows.map((row) => row.previousHash)).size).toBe(12);
  expect(rows.slice(1).map((row) => row.previousHash)).toEqual(rows.slice(0, -1).map((row) => row.hash));
});

test('two publications of one revision have one effect', async () => {
  const report = await aReport({ state: 'submitted' });
  const input = { reportId: report.id, revisionId: report.revisionId };
  success(await publishReport(report.reviewer, input));
  expect(await publishReport(report.reviewer, input)).toMatchObject({ ok: false });
  expect(await db().decision.count({ where: { revisionId: report.revisionId } })).toBe(1);
});
