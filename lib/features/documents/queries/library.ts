import {
  standingOf,
  type Library,
  type LibraryDocument,
  type Use,
} from '@/lib/features/documents/model/library';
import { mayReadLibrary } from '@/lib/features/documents/policy';
import { factsOf, factsSelect } from '@/lib/features/documents/queries/facts';
import { usageOf } from '@/lib/features/documents/queries/quota';
import { isId, isSlug } from '@/lib/features/reporting/model/id';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { evidenceSelect, toEvidence } from '@/lib/features/reporting/queries/answer';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { Prisma } from '@/lib/generated/prisma/client';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db, reading } from '@/lib/platform/db';

const ofPeriod = { select: { period: { select: { code: true } } } } as const;
const ofTask = { select: { number: true } } as const;

const librarySelect = {
  ...evidenceSelect,
  ...factsSelect,
  signatory: true,
  periodFrom: true,
  periodTo: true,
  version: true,
  registeredBy: { select: { name: true } },
  decisions: { select: { outcome: true, reason: true }, orderBy: { decidedAt: 'desc' }, take: 1 },
  itemEvidence: { select: { item: { select: { task: ofTask, report: ofPeriod } } } },
  revisionEvidence: {
    select: {
      item: {
        select: {
          task: ofTask,
          revision: { select: { decision: { select: { outcome: true } }, report: ofPeriod } },
        },
      },
    },
  },
} satisfies Prisma.DocumentSelect;

type Row = Prisma.DocumentGetPayload<{ select: typeof librarySelect }>;

/** Each task of each period once, at its furthest: published before sent before drafted. */
function usesOf({ itemEvidence, revisionEvidence }: Row): readonly Use[] {
  const drafted = itemEvidence.map(({ item: { task, report } }): Use => ({
    ...{ period: report.period.code, task: task.number, state: 'draft' },
  }));
  const sent = revisionEvidence.flatMap(({ item: { task, revision } }): Use[] => {
    const outcome = revision.decision?.outcome;
    if (outcome === 'returned') return [];
    const state = outcome === 'published' ? 'published' : 'sent';
    return [{ period: revision.report.period.code, task: task.number, state }];
  });
  const furthest = new Map([...drafted, ...sent].map((use) => [`${use.period} ${use.task}`, use]));
  return [...furthest.values()].sort(
    (left, right) => right.period.localeCompare(left.period) || left.task - right.task,
  );
}

function toLibraryDocument(row: Row): LibraryDocument {
  const facts = factsOf(row);
  const [decision] = row.decisions;
  const isReturned = decision?.outcome === 'returned';
  return {
    ...toEvidence(row),
    standing: standingOf({ ...facts, isReturned }),
    signatory: row.signatory,
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    version: row.version,
    provinceId: row.provinceId ?? '',
    uses: usesOf(row),
    reason: isReturned && row.state === 'filed' ? decision.reason : null,
    registeredBy: row.registeredBy?.name ?? null,
  };
}

const newestFirst = [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] as const;

/**
 * The documents of one of the viewer's provinces – the one named, else the only one – with where each is used and how
 * much its files weigh; null when there is none to see, or more than one and none named.
 */
export async function getLibrary(viewer: Viewer, slug: string | undefined): Promise<Library | null> {
  if (mayReadLibrary(viewer, null) !== 'allowed' || (slug !== undefined && !isSlug(slug))) return null;
  const own = [...new Set(provincesOf(viewer, 'officer', 'leader'))];
  const provinces = await db().province.findMany({
    where: { id: { in: own }, ...(slug === undefined ? {} : { slug }) },
    select: { ...provinceSelect, id: true },
  });
  const [province, another] = provinces;
  if (province === undefined || another !== undefined) return null;
  const rows = await reading(viewer, (client) =>
    client.document.findMany({
      where: { provinceId: province.id },
      orderBy: [...newestFirst],
      select: librarySelect,
    }),
  );
  const { name, nameEn } = toProvinceBrief(province, portalTime(realNow()));
  return {
    province: { id: province.id, slug: province.slug, name, nameEn },
    documents: rows.map(toLibraryDocument),
    usage: await reading(viewer, (client) => usageOf(client, province.id)),
  };
}

/** One document of a province of the viewer's; null for any other. */
export async function getLibraryDocument(viewer: Viewer, id: string): Promise<LibraryDocument | null> {
  const row = isId(id)
    ? await reading(viewer, (client) => client.document.findUnique({ where: { id }, select: librarySelect }))
    : null;
  if (row?.provinceId == null) return null;
  return mayReadLibrary(viewer, row.provinceId) === 'allowed' ? toLibraryDocument(row) : null;
}

/** The provinces whose libraries the viewer may open. */
export async function listLibraryProvinces(viewer: Viewer): Promise<readonly ProvinceBrief[]> {
  if (mayReadLibrary(viewer, null) !== 'allowed') return [];
  const rows = await db().province.findMany({
    where: { id: { in: [...provincesOf(viewer, 'officer', 'leader')] } },
    orderBy: { slug: 'asc' },
    select: provinceSelect,
  });
  return rows.map((row) => toProvinceBrief(row, portalTime(realNow())));
}
