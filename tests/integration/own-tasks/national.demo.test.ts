import '@/tests/support/data-cache';
import { beforeAll, expect, test } from 'vitest';
import { resources } from '@/app/open-data/resources';
import { countAdministered } from '@/lib/features/administration/queries';
import { rebuildStandings } from '@/lib/features/reporting/commands/standings';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import { getBoard } from '@/lib/features/reporting/queries/board';
import { getBoardCourse } from '@/lib/features/reporting/queries/board-course';
import { getProvinceRecord } from '@/lib/features/reporting/queries/province-record';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { db, inTransaction, ownerDb, publicDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';

const days = ['2022-12-16', '2022-10-20'] as const;

let reviewer: Viewer;
let admin: Viewer;

beforeAll(async () => {
  reviewer = await signedIn({ role: 'reviewer' });
  admin = await signedIn({ role: 'admin' });
});

/** Every row of a list of the open data; own tasks have a list of their own. */
async function rowsOf({ name, read, everything }: (typeof resources)[number]) {
  const questions = (await everything?.()) ?? [{}];
  const lists = questions.map(async (question) => {
    const asked = read(question);
    if (!asked.success) throw new Error(`${name}: ${asked.error.message}`);
    return asked.data.list({ limit: 200_000, offset: 0 });
  });
  return Promise.all(lists);
}

async function publicFigures() {
  const national = resources.filter(({ name }) => name !== 'own-tasks');
  const found: [string, unknown][] = [];
  for (const resource of national) found.push([resource.name, await rowsOf(resource)]);
  const [province] = await db().province.findMany({ where: { slug: 'ben-tre' }, select: { id: true } });
  const place = { id: province?.id ?? '', slug: 'ben-tre', region: 'dong-bang-song-cuu-long' };
  for (const day of days) {
    found.push([`progress ${day}`, await listProvinceProgress(visitor, day)]);
    found.push([`tasks ${day}`, await listTaskProgress(visitor, day)]);
    found.push([`atlas ${day}`, await getAtlas(visitor, day, 'nhiem-vu-3')]);
    found.push([`record ${day}`, await getProvinceRecord(visitor, place, day)]);
  }
  return found;
}

async function internalFigures() {
  const periods = await db().reportingPeriod.findMany({ select: { code: true } });
  const found: [string, unknown][] = [['administration', await countAdministered(admin)]];
  for (const { code } of periods) {
    found.push([`board ${code}`, await getBoard(reviewer, code)]);
    found.push([`course ${code}`, await getBoardCourse(reviewer, code)]);
  }
  found.push(['standings', await db().standing.count()], ['changes', await db().standingChange.count()]);
  found.push(['search', await publicDb().searchEntry.count()]);
  return found;
}

const figures = async () => new Map([...(await publicFigures()), ...(await internalFigures())]);

/** Gives each province up to four own tasks, answered by chance in everything it ever sent or drafted. */
async function addAtRandom(): Promise<void> {
  await ownerDb().$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`;
    await tx.$executeRaw`
      insert into "Task" (id, "ownerId", "ownerYear", "begunAt", number, code, "titleVi", "titleEn", "shortVi", "shortEn",
        pillar, metric, "unitVi", "unitEn", "dueOn", "isDueAssumed", provenance, "titleBasis")
      select gen_random_uuid(), p.id, 2022, '2022-01-02', 60 + k, 'R' || (60 + k), 'Riêng', 'Own', 'Riêng', 'Own',
        'society', 'percent', '%', '%', '2022-12-31', false, 'verified', 'province'
      from "Province" p cross join generate_series(1, 1 + (random() * 3)::int) k
      where exists (select from "Report" r where r."provinceId" = p.id)`;
    await tx.$executeRaw`
      insert into "OwnTaskVersion" ("taskId", n, act, number, metric, unit, "titleVi", "titleEn", pillar, "dueOn", source,
        reason, "byId", at)
      select t.id, 1, 'add', t.number, t.metric, t."unitVi", 'Riêng', 'Own', 'society', '2022-12-31', 'KH', 'Thử',
        (select id from "User" limit 1), '2022-01-02' from "Task" t where t.code like 'R6%'`;
    await tx.$executeRaw`insert into "ReportOwnTask" ("reportId", "taskId")
      select r.id, t.id from "Report" r join "Task" t on t."ownerId" = r."provinceId" and t.code like 'R6%'`;
    await tx.$executeRaw`
      insert into "ReportItem" (id, "reportId", "taskId", answer, "valueStatus", percent)
      select gen_random_uuid(), o."reportId", o."taskId", 'changed', 'reported', (random() * 100)::int
      from "ReportOwnTask" o join "Task" t on t.id = o."taskId" and t.code like 'R6%'`;
    await tx.$executeRaw`
      insert into "RevisionItem" (id, "revisionId", "taskId", answer, "valueStatus", percent, "completedOn")
      select gen_random_uuid(), v.id, o."taskId", 'changed', 'reported', p.percent,
        case when p.percent > 50 then date '2022-11-11' end
      from "Revision" v join "ReportOwnTask" o on o."reportId" = v."reportId"
      join "Task" t on t.id = o."taskId" and t.code like 'R6%'
      cross join lateral (select case when random() > 0.5 then 100 else 30 end + 0 * v.n as percent) p`;
  });
}

test(
  'own tasks of any number, answered in any way, change no national figure',
  { timeout: 240_000 },
  async () => {
    const before = await figures();
    await addAtRandom();
    const { id: provinceId } = await db().province.findFirstOrThrow({ where: { slug: 'ben-tre' } });
    const { id: setId } = await db().taskSet.findFirstOrThrow({ where: { year: 2022 } });
    await inTransaction('system', (tx) => rebuildStandings(tx, { provinceId, setId }));
    const after = await figures();
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, figure] of before) expect(after.get(name), name).toEqual(figure);
    const own = resources.find(({ name }) => name === 'own-tasks')?.read({});
    const listed = own?.success === true ? await own.data.list({ limit: 1, offset: 0 }) : null;
    expect(listed?.total).toBeGreaterThan(63);
  },
);
