import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { listInstitutionClaims } from '@/lib/features/claims/queries/claims';
import { listStatements } from '@/lib/features/claims/queries/statements';
import { keepClaim } from '@/lib/features/facts/commands/claim';
import { keepMilestone } from '@/lib/features/facts/commands/milestone';
import {
  getAdministeredClaim,
  getAdministeredMilestone,
  listAdministeredClaims,
} from '@/lib/features/facts/queries/administered';
import { listClaimChanges, listMilestoneChanges } from '@/lib/features/facts/queries/changes';
import { getChronicle } from '@/lib/features/programme/queries/chronicle';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { seedFacts } from '@/prisma/seed';
import { signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { aClaim, aMilestone } from '@/tests/support/kept-facts';

let admin: Viewer;
beforeAll(async () => {
  admin = await signedIn({ role: 'admin' });
});

describe('a claim', () => {
  test('that is added stands on the public record at once, with why and when but not by whom', async () => {
    const { value: id } = success(await keepClaim(admin, aClaim));
    const claim = (await listInstitutionClaims(visitor)).find((each) => each.id === id);
    expect(claim).toMatchObject({ subject: 'resolution', numerator: 60, denominator: 63, isQuote: true });
    const [change] = await listClaimChanges(visitor, 'resolution');
    expect(change).toMatchObject({ factId: id, before: null, reason: aClaim.reason, by: null });
    expect((await getAdministeredClaim(admin, id))?.changes[0]?.by).toBe(admin.name);
  });

  test('that is corrected keeps what stood before, and another file of facts leaves it alone', async () => {
    const before = await getAdministeredClaim(admin, 'nq-2022-05');
    success(await keepClaim(admin, { ...aClaim, id: 'nq-2022-05', numerator: 54 }));
    await seedFacts();
    const after = await getAdministeredClaim(admin, 'nq-2022-05');
    expect(after?.fields).toMatchObject({ numerator: 54, asOf: '2022-11-30' });
    expect(after?.changes).toMatchObject([{ before: before?.fields, after: after?.fields }]);
    const row = await db().claim.findUniqueOrThrow({ where: { id: 'nq-2022-05' } });
    expect(row).toMatchObject({ grouping: 'three-counts', comparator: 'eq', asOfTextVi: null });
  });

  test('without a figure is words alone, and one told as “more than” goes on being so', async () => {
    const words = { ...aClaim, numerator: null, denominator: null };
    const { value: id } = success(await keepClaim(admin, { ...words, subject: 'alliance' }));
    const of = async (which: string) => (await listStatements(visitor)).find((each) => each.id === which);
    expect(await of(id)).toMatchObject({ comparator: 'text', numerator: null, subject: 'alliance' });
    const more = await db().claim.findFirstOrThrow({ where: { comparator: 'gt', value: { not: null } } });
    const value = Number(more.value);
    success(await keepClaim(admin, { ...words, id: more.id, subject: more.subject, value }));
    expect(await of(more.id)).toMatchObject({ comparator: 'gt', value });
    success(
      await keepClaim(admin, { ...words, id: more.id, subject: more.subject, seen: 1, value: value + 1 }),
    );
    expect(await of(more.id)).toMatchObject({ comparator: 'eq', value: value + 1 });
  });

  test('on a subject of none, without a day, seen too long ago or unchanged is refused', async () => {
    expect(await keepClaim(admin, { ...aClaim, subject: 'khong-co' })).toMatchObject({
      issues: [{ field: 'subject' }],
    });
    expect(await keepClaim(admin, { ...aClaim, asOf: null })).toMatchObject({ issues: [{ field: 'asOf' }] });
    const { value: id } = success(await keepClaim(admin, aClaim));
    expect(await keepClaim(admin, { ...aClaim, id, textVi: 'Khác' })).toMatchObject({ reason: 'stale' });
    expect(await keepClaim(admin, { ...aClaim, id, seen: 1 })).toMatchObject({
      issues: [{ key: 'taskSets.nothingChanged' }],
    });
    expect((await listAdministeredClaims(admin))?.find((line) => line.id === id)?.changes).toBe(1);
  });

  test('corrected by two at once is corrected by one of them', async () => {
    const { value: id } = success(await keepClaim(admin, aClaim));
    const outcomes = await Promise.all(
      ['Một', 'Hai'].map((textVi) => keepClaim(admin, { ...aClaim, id, seen: 1, textVi })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('a milestone', () => {
  test('that is added and corrected stands on the timeline with its record', async () => {
    const { value: id } = success(await keepMilestone(admin, aMilestone));
    success(await keepMilestone(admin, { ...aMilestone, id, seen: 1, date: '2022-12-02' }));
    const { milestones } = await getChronicle(visitor, 2022);
    expect(milestones.find((each) => each.id === id)).toMatchObject({ date: '2022-12-02', kind: 'event' });
    const changes = (await listMilestoneChanges(visitor)).filter(({ factId }) => factId === id);
    expect(changes.map(({ before }) => before?.['date'] ?? null)).toEqual(['2022-12-01', null]);
    expect((await getAdministeredMilestone(admin, id))?.fields.titleVi).toBe(aMilestone.titleVi);
  });

  test('has a date, unless it recurs and never had one', async () => {
    expect(await keepMilestone(admin, { ...aMilestone, date: null })).toMatchObject({
      issues: [{ field: 'date' }],
    });
    const { id } = await db().milestone.findFirstOrThrow({ where: { date: null } });
    success(await keepMilestone(admin, { ...aMilestone, id, date: null }));
    expect(await getAdministeredMilestone(admin, 'khong-co')).toBeNull();
    expect(await getAdministeredClaim(admin, 'khong-co')).toBeNull();
  });
});

describe('the database', () => {
  test('lets the portal write no fact without the record that says why', async () => {
    const quiet = db().$transaction((tx) =>
      tx.claim.update({ where: { id: 'bcd-2022-05' }, data: { numerator: 1 } }),
    );
    await expect(quiet).rejects.toThrow(/together with the record/);
    await expect(db().$executeRaw`delete from "FactChange"`).rejects.toThrow();
  });
});
