import { gradeOf } from '@/lib/features/documents/model/grade';
import type { AskedDocuments, OpenDocument } from '@/lib/features/documents/model/open-document';
import { national } from '@/lib/features/documents/model/registry';
import { findDocuments } from '@/lib/features/documents/model/search';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { partialDayOf } from '@/lib/platform/db/partial-day';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Documents on the public record; a province is named as it was when the document was issued, or is last known. */
export function listOpenDocuments(
  viewer: Viewer,
  asked: AskedDocuments,
  part: Part,
): Promise<Listed<OpenDocument>> {
  const day = asked.date ?? today();
  return cached(
    ['open-documents', day, JSON.stringify([asked, part])],
    [tag.documents, tag.provinces, tag.national],
    async () => {
      const documents = found(asked, day);
      const answers =
        asked.q === undefined
          ? documents
          : among(documents, await saying(viewer, asked.q, { documents, day }));
      const { rows, total } = await readListed<UngradedDocument>(
        answers,
        orderOf(sorts, asked.sort, last),
        part,
      );
      return { rows: rows.map((row) => ({ ...row, grade: gradeOf(row) })), total };
    },
  );
}

type UngradedDocument = Omit<OpenDocument, 'grade'>;

type Search = Readonly<{ documents: Prisma.Sql; day: IsoDay }>;

/** Which of the documents answer to the words, by the rule of the registry's own page. */
async function saying(viewer: Viewer, q: string, { documents, day }: Search): Promise<readonly string[]> {
  const [registry, rows] = await Promise.all([
    listRegistry(viewer, day),
    publicDb().$queryRaw<{ id: string }[]>`select id from (${documents}) found`,
  ]);
  const ids = new Set(rows.map(({ id }) => id));
  return findDocuments(
    registry.filter(({ id }) => ids.has(id)),
    q,
  ).map(({ id }) => id);
}

const among = (documents: Prisma.Sql, ids: readonly string[]) =>
  Prisma.sql`select * from (${documents}) found where id = any(${[...ids]}::uuid[])`;

const sorts = {
  issued: Prisma.sql`issued_on`,
  province: Prisma.sql`province_name collate "vi-x-icu"`,
  number: Prisma.sql`number collate "vi-x-icu"`,
  kind: Prisma.sql`kind`,
};

const last = Prisma.sql`issued_on desc nulls last, id`;

const issued = partialDayOf(Prisma.sql`d."issuedOn"`, Prisma.sql`d.precision`);

/** The last day on which a document of this date can have been issued, as the rule `latestDay` has it. */
const latestIssue = Prisma.sql`case d.precision::text
  when 'month' then (date_trunc('month', d."issuedOn") + interval '1 month - 1 day')::date
  when 'year' then make_date(extract(year from d."issuedOn")::int, 12, 31)
  else d."issuedOn" end`;

/** The rule `standsOn`, which a test compares with it for every document. */
function standing(day: string): Prisma.Sql {
  return Prisma.sql`case
    when ${latestIssue} <= ${day}::date or d."existedBy" <= ${day}::date then 'proven'
    when d."issuedOn" > ${day}::date or d."notBefore" > ${day}::date then 'later'
    else 'cannot-tell' end`;
}

function found(asked: AskedDocuments, day: string): Prisma.Sql {
  return Prisma.sql`
    select d.id, p.slug as province, v.name as province_name, d.kind, d.number, ${issued} as issued_on, d.precision,
      d."existedBy" as existed_by, d."notBefore" as not_before, ${standing(day)} as standing, d.issuer, d.signatory,
      d.title, d."periodFrom" as period_from, d."periodTo" as period_to, d.url, d."countsAs" as counts_as, d.source,
      d.evidence, d.confidence, d.note, d."isInvented" as is_invented,
      '/api/documents/' || f."documentId" || '/file' as file_path, f.name as file_name, f.mime as file_type,
      f.bytes as file_bytes, f.sha256 as file_sha256
    from published."Document" d
    left join published."StoredFile" f on f."documentId" = d.id
    left join published."Province" p on p.id = d."provinceId"
    left join lateral (
      select x.name, x.region from published."ProvinceVersion" x where x."provinceId" = p.id
      order by (x."validFrom" <= coalesce(d."issuedOn", ${day}::date)) desc,
        case when x."validFrom" <= coalesce(d."issuedOn", ${day}::date) then x."validFrom" end desc, x."validFrom"
      limit 1
    ) v on true
    where ${only(asked.province, (slugs) => Prisma.sql`coalesce(p.slug, ${national}) = any(${slugs}::text[])`)}
      and ${only(asked.id, (id) => Prisma.sql`d.id = ${id}::uuid`)}
      and ${only(asked.region, (region) => Prisma.sql`v.region = ${region}`)}
      and ${only(asked.kind, (kind) => Prisma.sql`d.kind::text = ${kind}`)}
      and ${only(asked['counts-as'], (countsAs) => Prisma.sql`d."countsAs"::text = ${countsAs}`)}
      and ${only(asked['issued-from'], (from) => Prisma.sql`d."issuedOn" >= ${from}::date`)}
      and ${only(asked['issued-to'], (to) => Prisma.sql`d."issuedOn" <= ${to}::date`)}
      and ${only(asked.date, (date) => Prisma.sql`${standing(date)} <> 'later'`)}`;
}
