import {
  nextNumber,
  ownYears,
  type OwnTask,
  type OwnTasks,
  type OwnTaskVersion,
} from '@/lib/features/own-tasks/model/own-task';
import { mayKeepOwnTasks } from '@/lib/features/own-tasks/policy';
import { isSlug } from '@/lib/features/reporting/model/id';
import { unsentStates } from '@/lib/features/reporting/model/state';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { Prisma } from '@/lib/generated/prisma/client';
import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { db, reading } from '@/lib/platform/db';

const versionSelect = {
  ...{
    n: true,
    act: true,
    number: true,
    metric: true,
    unit: true,
    titleVi: true,
    titleEn: true,
    pillar: true,
    dueOn: true,
    source: true,
    reason: true,
  },
  ...{ at: true, by: { select: { name: true } } },
} satisfies Prisma.OwnTaskVersionSelect;

const taskSelect = {
  ...{ id: true, number: true, isInvented: true },
  reportItems: { where: { answer: { not: 'unanswered' } }, take: 1, select: { id: true } },
  revisionItems: { take: 1, select: { id: true } },
  versions: { select: versionSelect, orderBy: { n: 'desc' } },
  owedIn: {
    where: { report: { state: { in: [...unsentStates] } } },
    select: { report: { select: { period: { select: { code: true } } } } },
    orderBy: { report: { period: { startsOn: 'asc' } } },
  },
} satisfies Prisma.TaskSelect;

type Row = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;

function toVersion({ dueOn, by, at, ...rest }: Row['versions'][number]): OwnTaskVersion {
  return { ...rest, dueOn: isoDay(dueOn), by: by.name, at: at.toISOString() };
}

function toTask({ versions, owedIn, reportItems, revisionItems, ...rest }: Row): OwnTask[] {
  const [newest, ...earlier] = versions.map(toVersion);
  if (newest === undefined) return [];
  return [
    {
      ...rest,
      isReported: reportItems.length + revisionItems.length > 0,
      versions: [newest, ...earlier],
      owedIn: owedIn.map(({ report }) => report.period.code),
    },
  ];
}

/** The provinces whose own tasks the viewer keeps: their own, or for the administrator all that exist today. */
async function listKept(viewer: Viewer, now: Date) {
  if (mayKeepOwnTasks(viewer, null) !== 'allowed') return [];
  const exists = { existsFrom: { lte: now }, OR: [{ existsTo: null }, { existsTo: { gt: now } }] };
  const own = { id: { in: [...provincesOf(viewer, 'officer', 'leader')] } };
  return db().province.findMany({
    where: hasRole(viewer, 'admin') ? exists : own,
    orderBy: { slug: 'asc' },
    select: { id: true, existsTo: true, ...provinceSelect },
  });
}

/** Whose own tasks one may keep, by name; none for who keeps none. */
export async function listOwnTaskProvinces(viewer: Viewer): Promise<readonly ProvinceBrief[]> {
  const now = portalTime(realNow());
  return (await listKept(viewer, now)).map((row) => toProvinceBrief(row, now));
}

type Asked = Readonly<{ slug?: string | undefined; year?: string | undefined }>;

/** The year that is asked for, of those tasks are set for: this one unless the next is; null for any other. */
function yearOf({ year }: Asked, now: Date): number | null {
  const years = ownYears(isoDay(now));
  return years.find((each) => year === undefined || String(each) === year) ?? null;
}

/** A province's own tasks of a year with everything written of them; `slug` chooses for who keeps several. */
export async function getOwnTasks(viewer: Viewer, asked: Asked = {}): Promise<OwnTasks | null> {
  const { slug } = asked;
  if (slug !== undefined && !isSlug(slug)) return null;
  const now = portalTime(realNow());
  const year = yearOf(asked, now);
  const mine = (await listKept(viewer, now)).filter((each) => slug === undefined || each.slug === slug);
  const [province] = mine;
  if (year === null || province === undefined || mine.length > 1) return null;
  const { rows, before } = await reading(viewer, async (client) => ({
    rows: await client.task.findMany({
      where: { ownerId: province.id, ownerYear: year },
      orderBy: { number: 'asc' },
      select: taskSelect,
    }),
    before: await client.task.findMany({
      where: { ownerId: province.id, ownerYear: year - 1, endedAt: null },
      select: { number: true },
    }),
  }));
  const taken = rows.map(({ number }) => number);
  return {
    ...{ province: toProvinceBrief(province, now), provinceId: province.id },
    isStanding: province.existsTo === null || now < province.existsTo,
    ...{ year, years: ownYears(isoDay(now)) },
    ...{ nextNumber: nextNumber(taken), tasks: rows.flatMap(toTask) },
    copyable: before.filter(({ number }) => !taken.includes(number)).length,
  };
}
