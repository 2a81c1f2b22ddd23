import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { decideFiling, withdrawFiling } from '@/lib/features/committees/commands/end';
import { fileCommittee } from '@/lib/features/committees/commands/file';
import { getCommitteeKept } from '@/lib/features/committees/queries/kept';
import { listOpenLeaders } from '@/lib/features/committees/queries/open-leaders';
import { listDossiers } from '@/lib/features/provinces/queries/dossier';
import { visitor } from '@/lib/platform/auth/viewer';
import { db, ownerDb, publicDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aComposition, aDecision, aKeptCommittee, type Hands } from '@/tests/support/committees';
import { aProvince, success } from '@/tests/support/factories';
import { aLibraryDocument } from '@/tests/support/library';

const law = (words: string) => new RegExp(`TD001.*${words}`, 's');

async function aProvinceOfTwo(): Promise<Hands> {
  const { id: provinceId } = await aProvince();
  const officer = await signedIn({ role: 'officer', provinceId });
  return { officer, reviewer: await signedIn({ role: 'reviewer' }), provinceId };
}

type Row = Readonly<{ name: string; role: string; from: string; to: string | null }>;

/** Who led, as the public reads it: `valid to` is the first day on which they no longer do. */
async function led({ provinceId }: Hands): Promise<readonly Row[]> {
  return publicDb().$queryRaw<Row[]>`
    select m.name, m.role::text, m."validFrom"::text as from, m."validTo"::text as to
    from published."CommitteeMember" m join published."Committee" c on c.id = m."committeeId"
    where c."provinceId" = ${provinceId}::uuid order by m.role, m."validFrom"`;
}

const head = { headName: 'Lê Văn Cường', headPosition: 'Bí thư Tỉnh ủy' };

const decision = { kind: 'decision', periodFrom: null, periodTo: null } as const;

describe('a change of head', () => {
  let hands: Hands;
  beforeAll(async () => {
    hands = await aProvinceOfTwo();
    await aKeptCommittee(hands, 'published');
    await aKeptCommittee(hands, 'published', { ...head, effectiveOn: '2022-09-15' });
  });

  test('ends the time of the one before on the day before, and of nobody else', async () => {
    expect(await led(hands)).toEqual([
      { name: 'Nguyễn Văn An', role: 'head', from: '2022-06-01', to: '2022-09-15' },
      { name: 'Lê Văn Cường', role: 'head', from: '2022-09-15', to: null },
      { name: 'Trần Thị Bình', role: 'deputy', from: '2022-06-01', to: null },
      { name: 'Sở Thông tin và Truyền thông', role: 'standing', from: '2022-06-01', to: null },
    ]);
  });

  test('that was wrong is corrected by another row: what it brought never was, what it ended goes on', async () => {
    await aKeptCommittee(hands, 'published', {
      ...{ kind: 'correction', reason: 'Nhầm người.', effectiveOn: '2022-09-20' },
      deputies: [{ name: 'Phạm Thị Dung', position: 'Phó Chủ tịch UBND tỉnh' }],
    });
    expect(await led(hands)).toEqual([
      { name: 'Nguyễn Văn An', role: 'head', from: '2022-06-01', to: null },
      { name: 'Trần Thị Bình', role: 'deputy', from: '2022-06-01', to: '2022-09-20' },
      { name: 'Phạm Thị Dung', role: 'deputy', from: '2022-09-20', to: null },
      { name: 'Sở Thông tin và Truyền thông', role: 'standing', from: '2022-06-01', to: null },
    ]);
    const kept = await getCommitteeKept(hands.officer, hands.provinceId);
    expect(kept?.filings.map(({ standing }) => standing)).toEqual(['published', 'published', 'published']);
    expect(kept?.last?.effectiveOn).toBe('2022-09-20');
  });

  test('does not reach back behind what was published, nor ahead of today', async () => {
    const decisionId = await aDecision(hands);
    for (const [effectiveOn, key] of [
      ['2022-09-20', 'committees.dayBehind'],
      ['2022-02-28', 'committees.dayBeforeDecision'],
      ['2022-12-17', 'committees.dayAhead'],
    ] as const)
      expect(
        await fileCommittee(hands.officer, await aComposition(hands, decisionId, { effectiveOn })),
      ).toMatchObject({ issues: [{ field: 'effectiveOn', key }] });
  });
});

test('everybody reads who led on a day, since when and by which document, on the page and in the file', async () => {
  const hands = await aProvinceOfTwo();
  const { slug } = await db().province.findUniqueOrThrow({ where: { id: hands.provinceId } });
  await aKeptCommittee(hands, 'published');
  await aKeptCommittee(hands, 'published', { ...head, effectiveOn: '2022-09-15' });
  const part = { limit: 50, offset: 0 };
  for (const [date, name] of [
    ['2022-09-14', 'Nguyễn Văn An'],
    ['2022-09-15', 'Lê Văn Cường'],
  ] as const) {
    const { rows } = await listOpenLeaders(visitor, { province: [slug], date }, part);
    const [dossier] = await listDossiers(visitor, slug, date);
    expect(rows.map((row) => row.name)).toEqual(dossier?.committee?.members.map((each) => each.name));
    expect(rows[0]).toMatchObject({
      name,
      role: 'head',
      decision_number: dossier?.committee?.members[0]?.decision?.number,
    });
  }
  const { rows } = await listOpenLeaders(visitor, { province: [slug] }, part);
  expect(rows.find(({ name }) => name === 'Nguyễn Văn An')).toMatchObject({
    ...{ valid_from: '2022-06-01', valid_to: '2022-09-14', correction: null },
  });
});

describe('the first composition', () => {
  test('takes the place of what the demonstration invented for later days', async () => {
    const hands = await aProvinceOfTwo();
    const { id: committeeId } = await ownerDb().committee.findFirstOrThrow({
      where: { provinceId: hands.provinceId },
    });
    const invented = { committeeId, name: 'Minh Họa', position: 'Trưởng ban (minh họa)', isInvented: true };
    await ownerDb().committeeMember.create({
      data: { ...invented, role: 'head', validFrom: new Date('2022-07-01') },
    });
    await aKeptCommittee(hands, 'published');
    expect((await led(hands)).map(({ name }) => name)).not.toContain('Minh Họa');
  });

  test('of a province of which nothing was known says itself that there is a committee', async () => {
    const hands = await aProvinceOfTwo();
    await ownerDb().committee.deleteMany({ where: { provinceId: hands.provinceId } });
    await aKeptCommittee(hands, 'published');
    expect(await led(hands)).toHaveLength(3);
  });

  test('corrects nothing', async () => {
    const hands = await aProvinceOfTwo();
    const typed = await aComposition(hands, await aDecision(hands), { kind: 'correction', reason: 'Nhầm.' });
    expect(await fileCommittee(hands.officer, typed)).toMatchObject({
      issues: [{ key: 'committees.nothingToCorrect' }],
    });
  });
});

describe('the decision a composition rests on', () => {
  test.each(['resolution', 'plan', 'letter'] as const)('is no %s', async (kind) => {
    const hands = await aProvinceOfTwo();
    const decisionId = await aLibraryDocument('published', hands, { ...decision, kind });
    expect(await fileCommittee(hands.officer, await aComposition(hands, decisionId))).toMatchObject({
      issues: [{ field: 'decisionId', key: 'committees.notADecision' }],
    });
  });
});

describe('the review of a composition', () => {
  test('comes after that of the decision it rests on', async () => {
    const hands = await aProvinceOfTwo();
    const [written, waiting] = [
      await aLibraryDocument('written', hands, decision),
      await aLibraryDocument('waiting', hands, decision),
    ];
    expect(await fileCommittee(hands.officer, await aComposition(hands, written))).toMatchObject({
      issues: [{ key: 'committees.decisionNotSent' }],
    });
    const filingId = await aKeptCommittee(hands, 'waiting', { decisionId: waiting });
    const publishing = { filingId, outcome: 'published', reason: null } as const;
    expect(await decideFiling(hands.reviewer, publishing)).toMatchObject({
      issues: [{ key: 'committees.decisionNotPublished' }],
    });
  });

  test('needs a decision of the province itself', async () => {
    const [hands, others] = [await aProvinceOfTwo(), await aProvinceOfTwo()];
    for (const decisionId of [await aDecision(others), crypto.randomUUID(), 'x'])
      expect(await fileCommittee(hands.officer, await aComposition(hands, decisionId))).toMatchObject({
        issues: [{ key: 'committees.decisionMissing' }],
      });
  });

  test('shows nothing of what waits, came back or was taken back', async () => {
    const hands = await aProvinceOfTwo();
    const before = await led(hands);
    const filingId = await aKeptCommittee(hands, 'waiting', { headName: 'CHIM-SÂU' });
    success(await withdrawFiling(hands.officer, { filingId }));
    await aKeptCommittee(hands, 'returned', { headName: 'CHIM-SÂU' });
    await aKeptCommittee(hands, 'waiting', { headName: 'CHIM-SÂU' });
    expect(await led(hands)).toEqual(before);
    expect(
      await publicDb().$queryRaw`select 1 from published."CommitteeFiling"
      where "provinceId" = ${hands.provinceId}::uuid`,
    ).toEqual([]);
  });

  test('is of one at a time, and of what was seen', async () => {
    const hands = await aProvinceOfTwo();
    const decisionId = await aDecision(hands);
    const typed = await aComposition(hands, decisionId);
    const both = await Promise.all([1, 2].map(() => fileCommittee(hands.officer, typed)));
    expect(both.map((each) => (each.ok ? 'done' : each.reason)).sort()).toEqual([
      'done',
      'illegal-transition',
    ]);
    const { id: filingId } = await db().committeeFiling.findFirstOrThrow({
      where: { provinceId: hands.provinceId },
    });
    success(await decideFiling(hands.reviewer, { filingId, outcome: 'published', reason: null }));
    expect(
      await db().notice.findMany({ where: { toId: hands.officer.userId ?? '' }, orderBy: { id: 'asc' } }),
    ).toMatchObject([{ kind: 'document-published' }, { kind: 'committee-published' }]);
    expect(await fileCommittee(hands.officer, typed)).toMatchObject({ reason: 'stale' });
    expect(
      await decideFiling(hands.reviewer, { filingId, outcome: 'published', reason: null }),
    ).toMatchObject({
      reason: 'already-decided',
    });
  });
});

describe('the database refuses', () => {
  let hands: Hands;
  let filingId: string;
  const at = new Date('2022-12-30');
  beforeAll(async () => {
    hands = await aProvinceOfTwo();
    filingId = await aKeptCommittee(hands, 'waiting');
  });

  test('that who filed it decides', async () => {
    const end = { filingId, byId: hands.officer.userId ?? '', at, reason: null };
    await expect(db().committeeFilingEnd.create({ data: { ...end, outcome: 'published' } })).rejects.toThrow(
      law('does not review'),
    );
  });

  test('a composition without a head, or one that grows afterwards', async () => {
    await expect(
      db().committeeSeat.create({ data: { filingId, place: 9, role: 'deputy', name: 'A', position: 'B' } }),
    ).rejects.toThrow(law('whole'));
    const other = await aProvinceOfTwo();
    const bare = {
      ...{ provinceId: other.provinceId, decisionId: await aDecision(other), filedAt: at },
      ...{ effectiveOn: at, filedById: other.officer.userId ?? '' },
    };
    await expect(db().committeeFiling.create({ data: bare })).rejects.toThrow(law('has a head'));
  });

  test('that anything filed or published is changed or removed', async () => {
    await expect(ownerDb().committeeFiling.updateMany({ data: { reason: 'x' } })).rejects.toThrow(/history/);
    await expect(ownerDb().committeeSeat.deleteMany()).rejects.toThrow(/history/);
    await expect(ownerDb().committeeFilingEnd.deleteMany()).rejects.toThrow(/history/);
    await aKeptCommittee(await aProvinceOfTwo(), 'published');
    await expect(ownerDb().committeeMember.updateMany({ data: { name: 'x' } })).rejects.toThrow(
      law('new row'),
    );
    await expect(db().committeeMember.updateMany({ data: { validTo: at } })).rejects.toThrow(
      /permission denied/,
    );
  });

  test('that the decision of a composition is withdrawn', async () => {
    const { decisionId } = await db().committeeFiling.findUniqueOrThrow({ where: { id: filingId } });
    await expect(
      db().document.update({ where: { id: decisionId }, data: { state: 'withdrawn' } }),
    ).rejects.toThrow(law('proves'));
  });
});
