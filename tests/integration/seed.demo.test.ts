import { afterAll, describe, expect, inject, test } from 'vitest';
import { contentHash } from '@/lib/features/reporting/model/content';
import { rebuildAllStandings } from '@/lib/features/reporting/commands/standings';
import { sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { db, disconnect, ownerDb } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import { env, supply } from '@/lib/platform/env';
import { verifyPassword } from '@/lib/platform/auth/password';
import { seedDemonstration } from '@/prisma/demo';
import { seedFacts } from '@/prisma/seed';
import {
  accessTo,
  cloneDatabase,
  dropDatabases,
  ensureTemplate,
  templateName,
} from '@/tests/support/database-templates';
import { databaseContents } from '@/tests/support/snapshot';

const home = env().DATABASE_OWNER_URL;
const apart = `${inject('databasePrefix')}_apart`;

/** Works on a fresh database beside this file's own. */
async function inAnother<T>(contents: 'empty' | 'facts', work: () => Promise<T>): Promise<T> {
  const server = inject('databaseServer');
  const template = await templateName(contents);
  await ensureTemplate(server, template);
  supply(accessTo(await cloneDatabase(server, template, `${apart}_1`)));
  try {
    return await work();
  } finally {
    await disconnect();
    supply(accessTo(home));
  }
}

afterAll(() => dropDatabases(inject('databaseServer'), apart));

const done = (code: string) =>
  db().revisionItem.count({
    where: {
      percent: 100,
      task: { provenance: 'verified' },
      revision: { publishedFor: { period: { code } } },
    },
  });

describe('the demonstration', () => {
  test('has the accounts of the public contract', async () => {
    const count = (role: 'officer' | 'leader' | 'reviewer' | 'ministry_leader' | 'admin' | 'observer') =>
      db().roleGrant.count({ where: { role, user: { isDemo: true } } });
    expect(await Promise.all([count('officer'), count('leader'), count('reviewer')])).toEqual([63, 63, 2]);
    expect(await Promise.all([count('ministry_leader'), count('admin'), count('observer')])).toEqual([
      1, 1, 1,
    ]);
    const user = await db().user.findUniqueOrThrow({ where: { email: 'canbo.lang-son@tiendoso.example' } });
    expect(await verifyPassword(user.passwordHash, env().DEMO_PASSWORD ?? '')).toBe(true);
    expect(await db().user.count({ where: { isDemo: false } })).toBe(0);
  });

  test('publishes April to November unevenly and leaves December open in every state', async () => {
    expect([await done('2022-10'), await done('2022-11')]).toEqual([257, 276]);
    const november = await db().report.findMany({
      where: { period: { code: '2022-11' }, state: { not: 'published' } },
      select: { province: { select: { slug: true } } },
    });
    expect(november.map(({ province }) => province.slug).sort()).toEqual(['bac-lieu', 'kon-tum']);
    const states = await db().report.groupBy({
      by: ['state'],
      where: { period: { code: '2022-12' } },
      _count: true,
    });
    expect(Object.fromEntries(states.map(({ state, _count }) => [state, _count]))).toEqual({
      drafting: 38,
      submitted: 12,
      returned: 4,
      published: 9,
    });
    const periods = await db().reportingPeriod.findMany({
      select: { expectedCount: true, _count: { select: { reports: true } } },
    });
    expect(periods.every((each) => each.expectedCount === 63 && each._count.reports === 63)).toBe(true);
  });

  test('nothing in it happens on or after its own today', async () => {
    const limit = new Date('2022-12-16T00:00:00+07:00');
    expect(await db().revision.count({ where: { submittedAt: { gte: limit } } })).toBe(0);
    expect(await db().decision.count({ where: { decidedAt: { gte: limit } } })).toBe(0);
    expect(await db().reportItem.count({ where: { editedAt: { gte: limit } } })).toBe(0);
    expect(await db().revisionItem.count({ where: { completedOn: { gte: new Date('2022-12-16') } } })).toBe(
      0,
    );
  });

  test('never contradicts a document on record', async () => {
    const items = await db().revisionItem.findMany({
      where: { task: { provesAs: { not: 'none' } }, valueStatus: 'reported', percent: 100 },
      select: {
        completedOn: true,
        task: { select: { provesAs: true } },
        revision: {
          select: { report: { select: { provinceId: true, period: { select: { cutOffOn: true } } } } },
        },
        evidence: { select: { document: true } },
      },
    });
    expect(items.length).toBeGreaterThan(500);
    for (const { completedOn, task, revision, evidence } of items) {
      const { report } = revision;
      expect(completedOn && completedOn <= report.period.cutOffOn).toBe(true);
      const [proof] = evidence;
      expect(proof?.document).toMatchObject({
        countsAs: task.provesAs,
        provinceId: report.provinceId,
        isInvented: false,
      });
      if (proof?.document.precision === 'day') expect(proof.document.issuedOn).toEqual(completedOn);
    }
    const unproven = await db().revisionItem.count({
      where: { task: { provesAs: { not: 'none' } }, valueStatus: 'reported', evidence: { none: {} } },
    });
    expect(unproven).toBe(0);
  });

  test('says of every committee member that he is invented', async () => {
    expect(await db().committeeMember.count({ where: { isInvented: false } })).toBe(0);
    expect(await db().committeeMember.count({ where: { role: 'head' } })).toBe(63);
    expect(await db().document.count({ where: { isInvented: true } })).toBe(0);
  });

  test('its hashes are those the product computes', async () => {
    const revisions = await db().revision.findMany({ include: { items: { select: sentAnswerSelect } } });
    const wrong = revisions.filter(({ items, contentHash: kept, previousHash, submittedAt, ...rest }) => {
      const { reportId, n, receipt, submittedById } = rest;
      const lines = items.map((item) => ({ ...toAnswer(item), taskId: item.taskId, answer: item.answer }));
      const told = { reportId, n, receipt, submittedById, submittedAt: submittedAt.toISOString() };
      return contentHash(sha256, previousHash, { ...told, items: lines }) !== kept;
    });
    expect(revisions.length).toBeGreaterThan(500);
    expect(wrong.map(({ receipt }) => receipt)).toEqual([]);
  });

  test('its standings are those the product derives', async () => {
    const before = await databaseContents();
    await ownerDb().$transaction((tx) => rebuildAllStandings(tx), { timeout: 60_000 });
    expect(await databaseContents()).toBe(before);
  });
});

describe('loading it', () => {
  test('again changes nothing', async () => {
    const before = await databaseContents();
    await seedFacts();
    await seedDemonstration();
    expect(await databaseContents()).toBe(before);
  });

  test('into two fresh databases gives the same rows, but for the salt of the password', async () => {
    const one =
      '$argon2id$v=19$m=8192,t=1,p=1$dGhlIHNhbWUgc2FsdCAxNg$72LtR9lca+VRlNw1tFyVA2eP5ZpyVuoSJy2wu4c/ibI';
    const unsalted = async () => {
      await ownerDb().user.updateMany({ data: { passwordHash: one } });
      return databaseContents();
    };
    const other = await inAnother('empty', async () => {
      await seedFacts();
      await seedDemonstration();
      return unsalted();
    });
    expect(await unsalted()).toBe(other);
  }, 60_000);

  test('with another password gives it to every account', async () => {
    supply({ DEMO_PASSWORD: 'một mật khẩu khác' });
    await seedDemonstration();
    const users = await db().user.findMany({ where: { isDemo: true }, select: { passwordHash: true } });
    expect(new Set(users.map(({ passwordHash }) => passwordHash)).size).toBe(1);
    expect(await verifyPassword(users[0]?.passwordHash ?? null, 'một mật khẩu khác')).toBe(true);
  });

  test('is refused without a password', async () => {
    const refused = inAnother('facts', () => {
      supply({ DEMO_PASSWORD: undefined });
      return seedDemonstration();
    });
    await expect(refused).rejects.toThrow(/DEMO_PASSWORD/);
    supply({ DEMO_PASSWORD: 'mat-khau-thu' });
  });

  test('is refused where real people have accounts', async () => {
    const refused = inAnother('facts', async () => {
      await ownerDb().user.create({ data: { email: 'that@tiendoso.example', name: 'Người thật' } });
      await seedDemonstration();
    });
    await expect(refused).rejects.toThrow(/real accounts/);
  });

  test('is refused where another version of it is', async () => {
    const refused = inAnother('facts', async () => {
      await ownerDb().user.create({ data: { email: 'cu@tiendoso.example', name: 'Bản cũ', isDemo: true } });
      await seedDemonstration();
    });
    await expect(refused).rejects.toThrow(/another version/);
  });
});
