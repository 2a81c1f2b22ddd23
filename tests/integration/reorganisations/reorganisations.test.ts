import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { actOnReorganisation } from '@/lib/features/reorganisations/commands/act';
import { planReorganisation } from '@/lib/features/reorganisations/commands/plan';
import { fullName, slugOf, stateOf, type PlanAct } from '@/lib/features/reorganisations/model/plan';
import { getDryRun, listReorganisations } from '@/lib/features/reorganisations/queries/administered';
import { planSchema, type PlanInput } from '@/lib/features/reorganisations/schema';
import { registerDocument } from '@/lib/features/documents/commands/library';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getDesk } from '@/lib/features/reporting/queries/desk';
import { getReceipt } from '@/lib/features/reporting/queries/receipt';
import { turnSignature } from '@/lib/features/signature/commands/turn';
import { grantRole } from '@/lib/features/users/commands/grant';
import { importUsers } from '@/lib/features/users/commands/import';
import { listProvinceChoices } from '@/lib/features/users/queries/provinces';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { seedFacts } from '@/prisma/seed';
import { aUser, signedIn } from '@/tests/support/accounts';
import { aReport, aSending, newestRevision, success } from '@/tests/support/factories';
import { fullProof } from '@/tests/support/proof';
import { aRegistration } from '@/tests/support/library';
import { aPlan, aTakenPlan, lastingUnits } from '@/tests/support/plans';

let admin: Viewer;
beforeAll(async () => {
  admin = await signedIn({ role: 'admin' });
});

const planned = async (given: PlanInput) => success(await planReorganisation(admin, given)).value;
const act = (planId: string, name: PlanAct) => actOnReorganisation(admin, { planId, act: name });
const units = () =>
  db().province.findMany({ orderBy: { id: 'asc' }, include: { versions: { orderBy: { id: 'asc' } } } });

describe('a merger', () => {
  test('that is planned changes nothing and tells everything it touches', async () => {
    const before = await units();
    const id = await planned(await aPlan());
    const run = await getDryRun(admin, id);
    expect(run).toMatchObject({ plan: { state: 'planned' }, before: 34, after: 33, hindrances: [] });
    expect(run?.units).toHaveLength(2);
    expect(run?.units.every(({ figures }) => figures > 0)).toBe(true);
    expect(await units()).toEqual(before);
    expect((await listReorganisations(admin))?.plans[0]).toMatchObject({ id, state: 'planned' });
  });

  test('is applied, outlives another load of the files, and taken back leaves no trace on the units', async () => {
    const before = await units();
    const id = await planned(await aPlan());
    success(await act(id, 'apply'));
    await seedFacts();
    const formed = await db().province.findFirstOrThrow({
      where: { slug: 'tam-giang' },
      include: { formedFrom: true },
    });
    expect(formed.formedFrom).toHaveLength(2);
    expect(await getDryRun(admin, id)).toMatchObject({ plan: { state: 'applied' }, before: 34, after: 33 });
    expect(await act(id, 'apply')).toMatchObject({ reason: 'illegal-transition' });
    success(await act(id, 'revert'));
    expect(await units()).toEqual(before);
    expect((await getDryRun(admin, id))?.acts.map((each) => each.act)).toEqual(['revert', 'apply', 'plan']);
    expect(await act(id, 'revert')).toMatchObject({ reason: 'illegal-transition' });
  });

  test('is not taken back once somebody holds a role for the unit it formed', async () => {
    const id = await planned(await aPlan({ name1: 'Đông Hải', code1: '97' }));
    success(await act(id, 'apply'));
    const { id: provinceId } = await db().province.findFirstOrThrow({ where: { slug: 'dong-hai' } });
    await signedIn({ role: 'officer', provinceId });
    expect((await getDryRun(admin, id))?.hindrances).toEqual(['tied-roles']);
    expect(await act(id, 'revert')).toMatchObject({ issues: [{ key: 'reorganisations.tied-roles' }] });
  });

  test('is not taken back while anything else hangs on that unit, and says what', async () => {
    const id = await planned(await aPlan({ name1: 'Tây Hải', code1: '85' }));
    success(await act(id, 'apply'));
    const { id: provinceId } = await db().province.findFirstOrThrow({ where: { slug: 'tay-hai' } });
    const signed = { provinceId, isOn: 'on', validFrom: '2030-01-01' } as const;
    expect(await turnSignature(admin, { ...signed, validFrom: '2026-12-31' })).toMatchObject({
      issues: [{ field: 'validFrom', key: 'signature.dayWithout' }],
    });
    success(await turnSignature(admin, signed));
    expect((await getDryRun(admin, id))?.hindrances).toEqual(['tied-signature']);
    const officer = await signedIn({ role: 'officer', provinceId });
    success(await registerDocument(officer, aRegistration(provinceId)));
    expect((await getDryRun(admin, id))?.hindrances).toEqual([
      ...['tied-roles', 'tied-documents', 'tied-signature'],
    ]);
    expect(await act(id, 'revert')).toMatchObject({ issues: [{ key: 'reorganisations.tied-roles' }] });
  });

  test('is refused for a code or name in use, for units that end, and for a day that has passed', async () => {
    const taken = await planned(await aTakenPlan());
    expect((await getDryRun(admin, taken))?.hindrances).toContain('code');
    const named = await planned(await aPlan({ name1: 'Hưng Yên' }));
    expect((await getDryRun(admin, named))?.hindrances).toEqual(['name']);
    expect(await planReorganisation(admin, await aPlan({ effectiveOn: '2020-01-01' }))).toMatchObject({
      issues: [{ field: 'effectiveOn' }],
    });
    expect(await planReorganisation(admin, await aPlan({ from: [crypto.randomUUID(), 'x'] }))).toMatchObject({
      issues: [{ field: 'from' }],
    });
    expect(await act('x', 'apply')).toMatchObject({ reason: 'not-found' });
    expect(await getDryRun(admin, crypto.randomUUID())).toBeNull();
  });
});

test('a plan that cannot be applied is discarded: it stays on record, changes nothing and can only be written anew', async () => {
  const before = await units();
  const id = await planned(await aTakenPlan());
  expect(await act(id, 'apply')).toMatchObject({ issues: [{ key: 'reorganisations.code' }] });
  success(await act(id, 'discard'));
  expect(await getDryRun(admin, id)).toMatchObject({
    plan: { state: 'discarded' },
    acts: [{ act: 'discard' }, { act: 'plan' }],
    hindrances: [],
  });
  for (const name of ['discard', 'apply', 'revert'] as const)
    expect(await act(id, name)).toMatchObject({ reason: 'illegal-transition' });
  expect(await units()).toEqual(before);

  const applied = await planned(await aPlan({ name1: 'Năm Sông', code1: '84' }));
  success(await act(applied, 'apply'));
  expect(await act(applied, 'discard')).toMatchObject({ reason: 'illegal-transition' });
  success(await act(applied, 'revert'));
});

test('a merger of three keeps every one of them, and is taken back whole', async () => {
  const before = await units();
  const from = (await lastingUnits(6)).slice(3);
  const id = await planned(await aPlan({ from, name1: 'Ba Sông', nameEn1: 'Ba Song', code1: '87' }));
  expect(await getDryRun(admin, id)).toMatchObject({ hindrances: [] });
  const run = await getDryRun(admin, id);
  expect(run?.units).toHaveLength(3);
  expect((run?.before ?? 0) - (run?.after ?? 0)).toBe(2);
  success(await act(id, 'apply'));
  const formed = await db().province.findFirstOrThrow({
    where: { slug: 'ba-song' },
    include: { formedFrom: true },
  });
  expect(formed.formedFrom.map(({ fromId }) => fromId).toSorted()).toEqual(from.toSorted());
  success(await act(id, 'revert'));
  expect(await units()).toEqual(before);
});

test('a split forms two units of one', async () => {
  const [, , from = ''] = await lastingUnits(3);
  const second = { name2: 'Bắc Sông', nameEn2: 'Bac Song', code2: '89', kind2: 'city' } as const;
  const id = await planned(await aPlan({ from: [from], name1: 'Nam Sông', code1: '88', ...second }));
  success(await act(id, 'apply'));
  expect(await getDryRun(admin, id)).toMatchObject({ plan: { state: 'applied' } });
  success(await act(id, 'revert'));
});

test('a split forms as many units as it names, all of the one that ends', async () => {
  const [, , from = ''] = await lastingUnits(3);
  const before = await units();
  const split = {
    ...{ name1: 'Nam Sông', nameEn1: 'Nam Song', code1: '88' },
    ...{ name2: 'Bắc Sông', nameEn2: 'Bac Song', code2: '89' },
    ...{ name5: 'Tây Sông', nameEn5: 'Tay Song', code5: '90' },
  };
  const id = await planned(await aPlan({ from: [from], ...split }));
  const run = await getDryRun(admin, id);
  expect((run?.after ?? 0) - (run?.before ?? 0)).toBe(2);
  success(await act(id, 'apply'));
  const formed = await db().province.findMany({
    where: { formedFrom: { some: { fromId: from } } },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  });
  expect(formed.map(({ slug }) => slug)).toEqual(['bac-song', 'nam-song', 'tay-song']);
  success(await act(id, 'revert'));
  expect(await units()).toEqual(before);
});

test('the database changes no unit without the record of an act', async () => {
  const quiet = db().province.updateMany({
    where: { slug: 'ha-noi' },
    data: { existsTo: new Date('2030-01-01') },
  });
  await expect(quiet).rejects.toThrow(/together with the record/);
});

describe('what is typed', () => {
  const wrong = async (over: Record<string, unknown>) =>
    planSchema.safeParse({ ...(await aPlan()), ...over }).error?.issues.map(({ path }) => path[0]) ?? [];

  test('is a merger of two into one or a split of one into several, with names and codes of their own', async () => {
    expect(await wrong({})).toEqual([]);
    expect(await wrong({ from: [''] })).toEqual(['from']);
    expect(await wrong({ name2: 'Hai' })).toEqual(['nameEn2', 'code2', 'from']);
    expect(await wrong({ code4: '87' })).toEqual(['name4', 'nameEn4', 'from']);
    const twin = { name3: 'tam giang', nameEn3: 'Twin', code3: '98' };
    expect(await wrong(twin)).toEqual(['name3', 'code3', 'from']);
    expect(await wrong({ name1: '?', code1: '1' })).toEqual(['name1', 'code1']);
    expect(await wrong({ effectiveOn: '' })).toEqual(['effectiveOn']);
    expect(await wrong({ titleVi: ' ' })).toEqual(['titleVi']);
  });

  test('names a unit as the state and the address do', () => {
    expect([
      fullName({ name: 'Huế', kind: 'city' }),
      fullName({ name: 'Lào Cai', kind: 'province' }),
    ]).toEqual(['Thành phố Huế', 'Tỉnh Lào Cai']);
    expect(slugOf('Bà Rịa - Vũng Tàu')).toBe('ba-ria-vung-tau');
    expect([stateOf([]), stateOf(['apply']), stateOf(['apply', 'revert'])]).toEqual([
      'planned',
      'applied',
      'reverted',
    ]);
  });
});

describe('a province that a merger ends', () => {
  const merger = { name1: 'Sông Cầu', nameEn1: 'Song Cau', code1: '99', effectiveOn: '2022-12-25' } as const;
  const on = async <T>(day: string, see: () => Promise<T>): Promise<T> => {
    supply({ PORTAL_TODAY: day });
    try {
      return await see();
    } finally {
      supply({ PORTAL_TODAY: undefined });
    }
  };

  test('leaves no open draft behind, keeps its officer’s sight of what was sent under its name, and lends nothing of the unit that is formed', async () => {
    const [from = '', other = ''] = await lastingUnits(2);
    const where = { id: from };
    const province = await db().province.findUniqueOrThrow({ where, select: { id: true, slug: true } });
    const report = await aReport({ province });
    const { id: reportId, officer, reviewer } = report;
    const id = await planned(await aPlan({ ...merger, from: [from, other] }));
    expect((await getDryRun(admin, id))?.hindrances).toEqual(['open-reports']);
    expect(await act(id, 'apply')).toMatchObject({ issues: [{ key: 'reorganisations.open-reports' }] });
    success(await submitReport(officer, await aSending(reportId)));
    success(await publishReport(reviewer, { reportId, revisionId: await newestRevision(reportId) }));
    success(await act(id, 'apply'));
    const formed = await db().province.findFirstOrThrow({ where: { slug: 'song-cau' } });
    const give = ({ id: userId }: { id: string }, slug: string, day: string | null = null) =>
      grantRole(
        admin,
        { ...{ userId, role: 'officer', from: day, until: null }, province: slug } as const,
        fullProof(),
      );
    const colleague = await aUser({ role: 'observer' });
    const tooEarly = { issues: [{ field: 'from', key: 'users.beforeProvince' }] };
    expect(await give(colleague, formed.slug)).toMatchObject(tooEarly);
    expect(await give(colleague, formed.slug, '2022-12-24')).toMatchObject(tooEarly);
    const later = { issues: [{ field: 'province', key: 'users.provinceUnknown' }] };
    expect(await give(colleague, province.slug, '2022-12-25')).toMatchObject(later);
    expect((await listProvinceChoices()).find(({ slug }) => slug === formed.slug)?.from).toBe('2022-12-25');
    const head = 'Họ và tên;Thư điện tử;Vai trò;Tỉnh, thành phố;Từ ngày';
    const listed = (day: string) =>
      importUsers(
        admin,
        { lines: `${head}\nLê Ba;le.ba@coquan.gov.vn;officer;Sông Cầu;${day}` },
        fullProof(),
      );
    expect(await listed('24/12/2022')).toMatchObject({
      issues: [{ key: 'users.beforeProvince', values: { line: 2, column: 'from' } }],
    });
    expect(success(await listed('25/12/2022')).value).toEqual({ count: 1, isTrial: true });
    success(await give(colleague, formed.slug, '2022-12-25'));
    const { receipt } = await db().revision.findFirstOrThrow({ where: { reportId } });

    await on('2022-12-26', async () => {
      expect((await getReceipt(officer, receipt))?.province.slug).toBe(province.slug);
      expect((await getReceipt(reviewer, receipt))?.province.slug).toBe(province.slug);
      const desk = await getDesk(officer);
      expect(desk?.provinces.map(({ slug }) => slug)).toEqual([province.slug]);
      expect([desk?.owed, desk?.past.map((each) => each.province.slug)]).toEqual([[], [province.slug]]);
      const unit = aRegistration(formed.id);
      expect(await registerDocument(officer, unit)).toEqual({ ok: false, reason: 'not-found' });
      const holder = { id: officer.userId ?? '' };
      expect(await give(holder, province.slug)).toMatchObject(later);
      success(await give(holder, formed.slug));
    });
    const drafts = { provinceId: { in: [from, other] }, state: { not: 'published' as const } };
    expect(await db().report.count({ where: drafts })).toBe(0);
  });
});
