import type { SaidTasks } from '@/lib/features/reporting/model/course-parts';
import { db } from '@/lib/platform/db';

/** What a sent revision says, by the numbers of its national tasks. */
export type SentParts = SaidTasks &
  Readonly<{
    /** Equal for two revisions that say the same of every national task. */
    saying: string;
  }>;

type Sent = Omit<SentParts, 'proven'> &
  Readonly<{
    revisionId: string;
    /** The documents named for what is completed, by the number of its task. */
    evidence: Readonly<Record<string, readonly string[]>>;
  }>;

/** Three years of monthly reports, a few megabytes. */
const mostKept = 3000;

/** What was sent is never changed, the database refuses it: read once, it is known. The oldest go first. */
const kept = new Map<string, Sent>();

/** What these sent revisions of one task set say: the database groups each once, by revision, and names tasks. */
function readSent(revisionIds: readonly string[]): Promise<readonly Sent[]> {
  return db().$queryRaw<Sent[]>`
    with item as (
      select i.id, i."revisionId", t.number, i."valueStatus" = 'not_applicable' as "isLeftOut",
        i."valueStatus" <> 'not_applicable' and i."completedOn" is not null as "isDone",
        hash_record_extended(row(t.id, i."valueStatus", i.percent, i.value, i."completedOn"), 0) as saying
      from "RevisionItem" i join "Task" t on t.id = i."taskId" and t."setId" is not null
      where i."revisionId" = any(${revisionIds}::uuid[])
    )
    select "revisionId", sum(saying)::text as saying,
      coalesce(array_agg(number) filter (where "isLeftOut"), '{}') as "notApplicable",
      coalesce(array_agg(number) filter (where "isDone"), '{}') as said,
      coalesce(json_object_agg(number, (
        select coalesce(json_agg(e."documentId"), '[]') from "RevisionItemEvidence" e where e."itemId" = item.id
      )) filter (where "isDone"), '{}') as evidence
    from item group by "revisionId"`;
}

/** Reads what is not known yet, and keeps it. */
async function learn(revisionIds: readonly string[]): Promise<readonly Sent[]> {
  if (revisionIds.length === 0) return [];
  const learnt = await readSent(revisionIds);
  for (const sent of learnt) kept.set(sent.revisionId, sent);
  const [...ids] = kept.keys();
  for (const id of ids.slice(0, Math.max(0, ids.length - mostKept))) kept.delete(id);
  return learnt;
}

async function withdrawnDocuments(): Promise<ReadonlySet<string>> {
  const rows = await db().document.findMany({ where: { state: 'withdrawn' }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

function toParts({ evidence, ...sent }: Sent, withdrawn: ReadonlySet<string>): SentParts {
  const isProven = (task: number) => evidence[task]?.some((id) => !withdrawn.has(id)) ?? false;
  return { ...sent, proven: sent.said.filter(isProven) };
}

/**
 * What these sent revisions of one task set say, by their ids, and what of it is proven by documents that stand. They are
 * those of a whole year. Who may know it is asked by whoever asks for them.
 */
export async function readSentParts(revisionIds: readonly string[]): Promise<ReadonlyMap<string, SentParts>> {
  const known = revisionIds.flatMap((id) => kept.get(id) ?? []);
  const [withdrawn, learnt] = await Promise.all([
    withdrawnDocuments(),
    learn(revisionIds.filter((id) => !kept.has(id))),
  ]);
  return new Map([...known, ...learnt].map((sent) => [sent.revisionId, toParts(sent, withdrawn)]));
}
