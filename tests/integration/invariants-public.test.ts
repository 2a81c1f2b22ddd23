import { beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '@/lib/generated/prisma/client';
import { keepClaim } from '@/lib/features/facts/commands/claim';
import { keepMilestone } from '@/lib/features/facts/commands/milestone';
import { keepHelpNote } from '@/lib/features/help/commands';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { db, ownerDb, publicDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending, success } from '@/tests/support/factories';
import { aClaim, aMilestone } from '@/tests/support/kept-facts';
import { aSecretTalk } from '@/tests/support/secret-talk';

const canary = 'CHIM-HOÀNG-YẾN';
const privateWords = { obstacle: canary, proposal: canary, reply: canary };

/** Every report carries the canary where the public may not look; of the published one, the note is public. */
async function plant(reportId: string, editorId: string | null, note: string) {
  const editedAt = new Date('2022-12-16T03:00:00Z');
  await db().reportItem.updateMany({
    where: { reportId },
    data: { ...privateWords, note, editedById: editorId, editedAt },
  });
}

async function views(): Promise<string[]> {
  const rows = await ownerDb().$queryRaw<{ name: string }[]>`
    SELECT viewname AS name FROM pg_views WHERE schemaname = 'published' ORDER BY 1`;
  return rows.map(({ name }) => name);
}

beforeAll(async () => {
  const { submitReport } = await import('@/lib/features/reporting/commands/submit');
  const { returnReport } = await import('@/lib/features/reporting/commands/return');
  const { newestRevision } = await import('@/tests/support/factories');
  for (const end of ['drafting', 'submitted', 'returned', 'published'] as const) {
    const { id: reportId, officer, reviewer } = await aReport();
    await plant(reportId, officer.userId, end === 'published' ? 'Ghi chú công khai' : canary);
    if (end === 'drafting') continue;
    success(await submitReport(officer, await aSending(reportId)));
    const seen = { reportId, revisionId: await newestRevision(reportId) };
    if (end === 'returned')
      success(await returnReport(reviewer, { ...seen, remarks: [{ task: 1, reason: canary }] }));
    if (end === 'published') success(await publishReport(reviewer, seen));
  }
});

/** A province's own tasks have one view, of answers, since nothing of them is public before one is. */
const ownAnswer = [
  ...[
    'id',
    'revisionId',
    'taskId',
    'provinceId',
    'year',
    'number',
    'titleVi',
    'titleEn',
    'pillar',
    'metric',
    'unitVi',
  ],
  ...[
    'unitEn',
    'dueOn',
    'source',
    'begunAt',
    'endedAt',
    'isInvented',
    'answer',
    'valueStatus',
    'percent',
    'value',
  ],
  ...['completedOn', 'note', 'period', 'startsOn', 'decidedAt'],
];

/** Shown without being a table's: whether and when a duty was met, and that a file is withheld; nothing more of either. */
const derived = [
  'CommitteeFiling.publishedAt',
  ...['periodId', 'provinceId', 'isExempt', 'dueAt', 'firstSubmittedAt'].map((name) => `Duty.${name}`),
  ...ownAnswer.map((name) => `OwnAnswer.${name}`),
  'Report.reopenedAt',
  'WithheldFile.documentId',
];

/** Whoever keeps what is public stays unnamed: of the guide's notes and of changes of facts, nobody is told by whom. */
async function aQuietKeeper(): Promise<readonly string[]> {
  const admin = await signedIn({ role: 'admin' });
  const seen = await db().helpNote.count({ where: { role: 'observer' } });
  success(await keepHelpNote(admin, { role: 'observer', seen, textVi: 'Ghi chú mới', textEn: 'A new note' }));
  success(await keepClaim(admin, aClaim));
  success(await keepMilestone(admin, aMilestone));
  return [admin.userId ?? '', admin.name];
}

async function expectInNoView(word: string): Promise<void> {
  for (const view of await views()) {
    const rows = await publicDb().$queryRaw<{ text: string }[]>`
      SELECT v::text AS text FROM ${Prisma.raw(`published."${view}"`)} v`;
    expect(
      rows.filter(({ text }) => text.includes(word)),
      view,
    ).toEqual([]);
  }
}

describe('the public sees published rows only (invariant 7)', () => {
  test('no view holds anything private', async () => {
    await expectInNoView(canary);
  });

  test('of four reports it sees the published one, with note and receipt', async () => {
    const rows = await publicDb().report.findMany({
      where: { state: 'published', period: { kind: 'month' } },
      select: {
        state: true,
        publishedRevision: {
          select: { n: true, receipt: true, items: { select: { note: true, valueStatus: true } } },
        },
      },
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.publishedRevision?.items[0]).toEqual({
      note: 'Ghi chú công khai',
      valueStatus: 'reported',
    });
    expect(await publicDb().revision.count()).toBe(1);
    expect(await publicDb().standing.count()).toBe(22);
  });

  test('of a duty it learns when it was met only once something of it is published', async () => {
    const rows = await publicDb().$queryRaw<{ sent: boolean; count: number }[]>`
      SELECT "firstSubmittedAt" IS NOT NULL AS sent, count(*)::int AS count FROM published."Duty"
      GROUP BY 1 ORDER BY 1`;
    expect(rows.find(({ sent }) => sent)?.count).toBe(1);
    expect(rows.find(({ sent }) => !sent)?.count).toBeGreaterThanOrEqual(3);
  });

  test('of whom a note on the guide or a change of a fact comes from nothing is in any view', async () => {
    for (const word of await aQuietKeeper()) await expectInNoView(word);
  });

  test('it learns how many reports a period expects, not in what state they are', async () => {
    const [period] = await publicDb().reportingPeriod.findMany({
      select: { code: true, expectedCount: true },
    });
    expect(period).toEqual({ code: '2022-12', expectedCount: 63 });
  });

  test('filters by enum work through the views', async () => {
    const where: Prisma.DocumentWhereInput = {
      kind: { in: ['plan', 'scheme'] },
      countsAs: 'five_year_plan',
      precision: { not: null },
    };
    const found = await publicDb().document.findMany({ where, select: { kind: true } });
    expect(found.length).toBe(await ownerDb().document.count({ where: { ...where, state: 'published' } }));
    expect(found.length).toBeGreaterThan(0);
  });

  test('a filed document is not there before it is published', async () => {
    const { id } = await ownerDb().document.findFirstOrThrow({
      where: { countsAs: 'resolution' },
      select: { id: true },
    });
    await ownerDb().document.update({ where: { id }, data: { state: 'withdrawn' } });
    expect(await publicDb().document.findUnique({ where: { id }, select: { id: true } })).toBeNull();
    await ownerDb().document.update({ where: { id }, data: { state: 'published' } });
  });
});

describe('the public role', () => {
  test('is refused every table', async () => {
    const tables = await ownerDb().$queryRaw<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
    expect(tables.length).toBeGreaterThan(35);
    for (const { name } of tables) {
      const read = publicDb().$queryRaw`SELECT * FROM ${Prisma.raw(`public."${name}"`)} LIMIT 1`;
      await expect(read, name).rejects.toThrow(/permission denied/);
    }
  });

  test('writes nothing through a view', async () => {
    for (const view of await views()) {
      const write = publicDb().$executeRaw`DELETE FROM ${Prisma.raw(`published."${view}"`)}`;
      await expect(write, view).rejects.toThrow(/permission denied|cannot delete from view/);
    }
  });

  test('finds no view of a private table', async () => {
    const hidden = [
      'User',
      'RoleGrant',
      'Session',
      'AccessLink',
      'RateBucket',
      'AuditEvent',
      'Notice',
      'Remark',
      'Reopening',
      'Reservation',
      'SignatureRule',
      'ItemMessage',
      'Explanation',
      'SeenTogether',
      'RevisionExplanation',
      'HandUp',
      'HandUpEnding',
      'ReportItem',
      'ErrorReport',
      'ErrorReportHandling',
      'CommitteeSeat',
      'CommitteeFilingEnd',
    ];
    const shown = await views();
    expect(hidden.filter((name) => shown.includes(name))).toEqual([]);
  });

  test('sees only columns the table has, under the same names', async () => {
    const rows = await ownerDb().$queryRaw<{ name: string }[]>`
      SELECT v.table_name || '.' || v.column_name AS name FROM information_schema.columns v
      WHERE v.table_schema = 'published' AND NOT EXISTS (
        SELECT FROM information_schema.columns t WHERE t.table_schema = 'public'
          AND t.table_name = v.table_name AND t.column_name = v.column_name)
      ORDER BY v.table_name, v.ordinal_position`;
    expect(rows.map(({ name }) => name)).toEqual(derived);
  });

  test('private columns are in no view', async () => {
    const rows = await ownerDb().$queryRaw<{ name: string }[]>`
      SELECT DISTINCT column_name AS name FROM information_schema.columns WHERE table_schema = 'published'
        AND column_name IN ('obstacle', 'proposal', 'reply', 'submittedById', 'reviewerId', 'registeredById',
          'idempotencyKey', 'editedById', 'exemptionReason', 'extendedTo', 'version')`;
    expect(rows).toEqual([]);
  });

  test('knows every enum by the labels of its twin', async () => {
    const rows = await ownerDb().$queryRaw<{ name: string; space: string; labels: string }[]>`
      SELECT t.typname AS name, n.nspname AS space, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) AS labels
      FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid JOIN pg_namespace n ON n.oid = t.typnamespace GROUP BY 1, 2`;
    const own = rows.filter(({ space, name }) => space === 'public' && name !== 'Role');
    for (const { name, labels } of own) {
      expect(rows.find((row) => row.space === 'published' && row.name === name)?.labels, name).toBe(labels);
    }
  });
});

test('no view holds what officer, reviewer and leader said to each other, not even once it is published', async () => {
  const { reportId, words } = await aSecretTalk();
  expect(await publicDb().report.count({ where: { id: reportId, state: 'published' } })).toBe(1);
  for (const word of words) await expectInNoView(word);
});
