import type { DocumentRecord } from '@/lib/features/documents/model/citation';
import { registered } from '@/lib/features/documents/queries/registry';
import { unitsDay } from '@/lib/features/provinces/model/unit';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** One published document with the tasks it proves and the published answers that cite it; null for any other id. */
export function getDocument(_viewer: Viewer, id: string, day: IsoDay): Promise<DocumentRecord | null> {
  if (!isId(id)) return Promise.resolve(null);
  const tags = [tag.document(id), tag.documents, tag.reporting, tag.programme];
  return cached(['document', id, day], tags, () => readDocument(id, day));
}

async function readDocument(id: string, day: IsoDay): Promise<DocumentRecord | null> {
  const rows = await publicDb().$queryRaw<DocumentRecord[]>`
    select r.*,
      (select (f."recordedAt" at time zone 'Asia/Ho_Chi_Minh')::date::text
        from published."Document" f where f.id = r.id) as "recordedOn",
      (select json_build_object('sha256', f.sha256, 'mime', f.mime, 'bytes', f.bytes, 'name', f.name)
        from published."StoredFile" f where f."documentId" = r.id) as file,
      exists (select from published."WithheldFile" w where w."documentId" = r.id) as "isFileWithheld",
      (select coalesce(json_agg(s.year order by s.year), '[]')
        from published."TaskSet" s where s."sourceDocumentId" = r.id) as "gaveTasksOf",
      (select coalesce(json_agg(json_build_object('number', t.number, 'shortVi', t."shortVi", 'shortEn', t."shortEn")
          order by t.number), '[]')
        from published."Task" t where t."provesAs"::text = r."countsAs" and r."countsAs" <> 'none') as tasks,
      (select coalesce(json_agg(c order by c.period desc, c.number), '[]') from (
        select p.code as period, t.number, t."shortVi", t."shortEn", v.receipt,
          (d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date as "decidedOn",
          (o."publishedRevisionId" = v.id) as "isInForce"
        from published."RevisionItemEvidence" e
        join published."RevisionItem" i on i.id = e."itemId"
        join published."Task" t on t.id = i."taskId"
        join published."Revision" v on v.id = i."revisionId"
        join published."Decision" d on d."revisionId" = v.id
        join published."Report" o on o.id = v."reportId"
        join published."ReportingPeriod" p on p.id = o."periodId"
        where e."documentId" = r.id
      ) c) as citations
    from (${registered(unitsDay(day))}) r
    where r.id = ${id}::uuid`;
  return rows[0] ?? null;
}
