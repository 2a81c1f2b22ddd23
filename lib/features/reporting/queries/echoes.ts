import { Prisma } from '@/lib/generated/prisma/client';
import type { Db } from '@/lib/platform/db';

/** Shorter sentences are alike by chance: "Đang lấy ý kiến các sở, ngành." */
const shortestNote = 60;

type Noted = Readonly<{ taskId: string; note: string | null }>;

export type EchoScope = Readonly<{
  provinceId: string;
  /** The names of the provinces as they were on this day. */
  on: Date;
  /** An officer is told what the public can read; a reviewer also what other provinces sent. */
  isForReview: boolean;
  notes: readonly Noted[];
}>;

/** By task id: the other provinces that wrote the same note on it, word for word, in whatever period. */
export async function listEchoes(
  client: Db,
  { provinceId, on, isForReview, notes }: EchoScope,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const long = notes.filter(({ note }) => (note?.length ?? 0) >= shortestNote);
  if (long.length === 0) return new Map();
  const published = Prisma.sql`and exists (
    select from "Decision" d where d."revisionId" = i."revisionId" and d.outcome = 'published')`;
  const rows = await client.$queryRaw<{ taskId: string; names: string[] }[]>`
    select w."taskId", array_agg(distinct v.name order by v.name) as names
    from unnest(${long.map(({ taskId }) => taskId)}::uuid[], ${long.map(({ note }) => note)}::text[]) w("taskId", note)
    join "RevisionItem" i on i."taskId" = w."taskId" and md5(i.note) = md5(w.note) and i.note = w.note
    join "Revision" s on s.id = i."revisionId"
    join "Report" r on r.id = s."reportId" and r."provinceId" <> ${provinceId}::uuid
    join "ProvinceVersion" v on v."provinceId" = r."provinceId" and v."validFrom" <= ${on}::date
      and (v."validTo" is null or v."validTo" > ${on}::date)
    where true ${isForReview ? Prisma.empty : published}
    group by w."taskId"`;
  return new Map(rows.map(({ taskId, names }) => [taskId, names]));
}
