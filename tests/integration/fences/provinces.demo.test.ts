import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { onDocument } from '@/lib/features/documents/commands/hold';
import { getLibraryDocument } from '@/lib/features/documents/queries/library';
import { onReport } from '@/lib/features/reporting/commands/hold';
import { loadDraft } from '@/lib/features/reporting/queries/load-draft';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, inTransaction, ownerDb, reading, type Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { ok } from '@/lib/platform/outcome';
import { signedIn } from '@/tests/support/accounts';
import { aViewer, grant } from '@/tests/support/viewers';

const fenced = await ownerDb().$queryRaw<{ name: string; isShown: boolean }[]>`
  select c.relname as name, exists (
      select from pg_policy p where p.polrelid = c.oid and p.polname = 'read_by_all') as "isShown"
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity order by 1`;

let officer: Viewer;
let other: Readonly<{ id: string; reportId: string; itemId: string; revisionId: string; documentId: string }>;

const filedFor = (provinceId: string) =>
  ({ kind: 'plan', state: 'filed', provinceId, title: 'Riêng', registeredById: officer.userId }) as const;

const refused = /row-level security|What a province wrote stays its own/;

beforeAll(async () => {
  const provinces = await db().province.findMany({
    where: { reports: { some: {} } },
    orderBy: { slug: 'asc' },
  });
  const [own, another] = provinces;
  officer = await signedIn({ role: 'officer', provinceId: own?.id ?? '' });
  const provinceId = another?.id ?? '';
  const report = await db().report.findFirstOrThrow({
    where: { provinceId, revisions: { some: {} }, items: { some: {} } },
    select: { id: true, items: { take: 1 }, revisions: { take: 1 } },
  });
  const document = await db().document.create({ data: filedFor(provinceId), select: { id: true } });
  other = {
    ...{ id: provinceId, reportId: report.id, documentId: document.id },
    itemId: report.items[0]?.id ?? '',
    revisionId: report.revisions[0]?.id ?? '',
  };
});

const table = (name: string) => Prisma.raw(`public."${name}"`);

async function count(tx: Pick<Tx, '$queryRaw'>, name: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ rows: number }[]>`select count(*)::int as rows from ${table(name)}`;
  return row?.rows ?? -1;
}

describe('what officers write', () => {
  test('is parted by province: what is one’s own and what is the others’ together are the whole', async () => {
    const rest = await db().province.findMany({ where: { id: { not: other.id } }, select: { id: true } });
    const one = aViewer(grant('officer', other.id));
    const others = aViewer(...rest.map(({ id }) => grant('officer', id)));
    for (const { name } of fenced.filter(({ isShown }) => !isShown)) {
      const counted = (viewer: Viewer) => inTransaction(viewer, (tx) => count(tx, name));
      const [own, foreign] = [await counted(one), await counted(others)];
      expect(own + foreign, name).toBe(await count(db(), name));
      if (['ReportItem', 'RevisionItem', 'Decision', 'Remark'].includes(name))
        expect(own, name).toBeGreaterThan(0);
    }
  });

  test('is seen by nobody whose reach was not said', async () => {
    const client = new pg.Client({ connectionString: env().DATABASE_URL });
    await client.connect();
    await client.query('set role portal_app');
    for (const { name } of fenced.filter(({ isShown }) => !isShown)) {
      const { rowCount } = await client.query(`select from public."${name}"`);
      expect(rowCount, name).toBe(0);
    }
    await client.end();
  });

  test('is whole for whoever holds a role of the whole country, and for the portal itself', async () => {
    for (const actor of [
      'system',
      aViewer(grant('reviewer')),
      aViewer(grant('officer', other.id), grant('admin')),
    ] as const)
      expect(await inTransaction(actor, (tx) => count(tx, 'Report'))).toBe(await count(ownerDb(), 'Report'));
  });

  test('is nothing for the public', async () => {
    expect(await inTransaction(aViewer(), (tx) => count(tx, 'Report'))).toBe(0);
  });
});

describe('an officer, with every check of the application taken away (AC-01)', () => {
  const acting = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(officer, work);

  test.each([
    ['report', (tx: Tx) => tx.report.findUnique({ where: { id: other.reportId } })],
    ['draft item', (tx: Tx) => tx.reportItem.findUnique({ where: { id: other.itemId } })],
    ['revision', (tx: Tx) => tx.revision.findUnique({ where: { id: other.revisionId } })],
    ['answer', (tx: Tx) => tx.revisionItem.findFirst({ where: { revisionId: other.revisionId } })],
    ['filed document', (tx: Tx) => tx.document.findUnique({ where: { id: other.documentId } })],
    ['decision', (tx: Tx) => tx.decision.findUnique({ where: { revisionId: other.revisionId } })],
    [
      'remark',
      (tx: Tx) =>
        tx.remark.findFirst({ where: { decision: { revision: { report: { provinceId: other.id } } } } }),
    ],
  ])('reads no %s of another province', async (_, read) => {
    expect(await acting<unknown>(read)).toBeNull();
  });

  test('changes nothing of another province', async () => {
    const touched = await acting(async (tx) => [
      await tx.report.updateMany({ where: { id: other.reportId }, data: { version: { increment: 1 } } }),
      await tx.reportItem.updateMany({ where: { id: other.itemId }, data: { note: 'X' } }),
      await tx.document.updateMany({ where: { id: other.documentId }, data: { title: 'X' } }),
      await tx.reservation.deleteMany({ where: { reportId: other.reportId } }),
    ]);
    expect(touched).toEqual(touched.map(() => ({ count: 0 })));
  });

  const by = () => ({ byId: officer.userId ?? '', at: new Date('2022-12-16T03:00:00Z') });

  test.each([
    ['a document', (tx: Tx) => tx.document.create({ data: filedFor(other.id) })],
    [
      'a rule of signature',
      (tx: Tx) =>
        tx.signatureRule.create({
          data: { ...by(), provinceId: other.id, isOn: false, validFrom: new Date('2023-01-01') },
        }),
    ],
    [
      'a relief',
      (tx: Tx) =>
        tx.relief.create({ data: { ...by(), reportId: other.reportId, kind: 'exemption', reason: 'X' } }),
    ],
    [
      'an editor',
      (tx: Tx) =>
        tx.reportEditor.createMany({ data: [{ reportId: other.reportId, userId: officer.userId ?? '' }] }),
    ],
    [
      'a file',
      (tx: Tx) =>
        tx.storedFile.create({
          data: {
            ...{
              documentId: other.documentId,
              sha256: 'a'.repeat(64),
              mime: 'application/pdf',
              bytes: 1,
              name: 'a.pdf',
            },
            ...{
              isRestricted: false,
              scan: 'clean',
              uploadedById: officer.userId ?? '',
              uploadedAt: new Date(),
            },
          },
        }),
    ],
  ] as const)('never adds %s for another province', async (_, write) => {
    await expect(acting<unknown>(write)).rejects.toThrow(refused);
  });

  test('moves no document of its own to another province', async () => {
    const { id } = await acting((tx) =>
      tx.document.create({ data: filedFor(officer.grants[0]?.provinceId ?? '') }),
    );
    const move = acting((tx) =>
      tx.document.update({
        where: { id },
        data: { provinceId: other.id, editedById: officer.userId, version: { increment: 1 } },
      }),
    );
    await expect(move).rejects.toThrow(refused);
  });

  test('gets nothing from commands and queries whose policy says yes to everything', async () => {
    const performed: string[] = [];
    const perform = () => {
      performed.push('performed');
      return Promise.resolve(ok('done'));
    };
    const yes = () => 'allowed' as const;
    const limit = { name: 'fence', most: 100, seconds: 60 };
    const report = {
      action: 'test.act',
      reportId: other.reportId,
      may: yes,
      limit,
      perform,
      told: () => ({}),
    };
    expect(await onReport(officer, report)).toEqual({ ok: false, reason: 'not-found' });
    const document = {
      action: 'test.act',
      documentId: other.documentId,
      version: undefined,
      may: yes,
      perform,
    };
    expect(await onDocument(officer, document)).toEqual({ ok: false, reason: 'not-found' });
    expect(performed).toEqual([]);
    expect(await loadDraft(officer, { id: other.reportId })).toBeNull();
    expect(await getLibraryDocument(officer, other.documentId)).toBeNull();
  });

  test('still reads documents of the country and of the public record', async () => {
    const shown = { OR: [{ provinceId: null }, { state: 'published' as const }] };
    expect(await reading(officer, (client) => client.document.count({ where: shown }))).toBe(
      await db().document.count({ where: shown }),
    );
  });

  test('leaves no reach behind on the connection it used', async () => {
    await acting((tx) => count(tx, 'Report'));
    const all = await ownerDb().report.count();
    const reads = Array.from({ length: 12 }, () => db().report.count());
    expect(await Promise.all(reads)).toEqual(reads.map(() => all));
  });
});
