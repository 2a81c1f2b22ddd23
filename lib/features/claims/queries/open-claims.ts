import type { AskedClaims, OpenClaim } from '@/lib/features/claims/model/open-claim';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { ownOf, type CountedRecord, type StatedClaim } from '@/lib/features/provinces/model/open-comparison';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { partialDayOf } from '@/lib/platform/db/partial-day';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Statements of others, word for word, each count beside ours of its day; with a day, those that speak of that day or before. */
export async function listOpenClaims(
  viewer: Viewer,
  asked: AskedClaims,
  part: Part,
): Promise<Listed<OpenClaim>> {
  const [{ rows, total }, record] = await Promise.all([
    cached(['open-claims', JSON.stringify([asked, part])], [tag.claims, tag.national], () =>
      readListed<DatedClaim>(found(asked), orderOf(sorts, asked.sort, last), part),
    ),
    recordOf(viewer),
  ]);
  return {
    rows: rows.map(({ day, ...claim }) => ({ ...claim, ...ownOf({ ...claim, as_of: day }, record) })),
    total,
  };
}

/** A claim with the first day of what it speaks of, from which we count. */
type DatedClaim = StatedClaim & Readonly<{ day: IsoDay | null }>;

/** What our counts rest on: everything registered, and the provinces that are followed. */
async function recordOf(viewer: Viewer): Promise<CountedRecord> {
  const day = today();
  const [documents, units] = await Promise.all([
    listRegistry(viewer, day),
    listProvinceProgress(viewer, day),
  ]);
  return { documents, provinceIds: units.map(({ id }) => id) };
}

const sorts = {
  date: Prisma.sql`as_of`,
  subject: Prisma.sql`subject`,
  publisher: Prisma.sql`publisher collate "vi-x-icu"`,
};

const asOf = partialDayOf(Prisma.sql`c."asOf"`, Prisma.sql`c.precision`);

const last = Prisma.sql`as_of nulls last, id`;

function found(asked: AskedClaims): Prisma.Sql {
  return Prisma.sql`
    select c.id, c.grouping, c.subject, c.type, c.numerator, c.denominator, c.value, c."valueMax" as value_max,
      c.comparator, c.unit, ${asOf} as as_of, c."asOf" as day, c.precision, c."asOfTextVi" as as_of_text_vi, c."textVi" as text_vi,
      c."textEn" as text_en, c."isQuote" as is_quote, c.publisher, c.source, c.confidence, c.note
    from published."Claim" c
    where ${only(asked.subject, (subject) => Prisma.sql`c.subject = any(${subject}::text[])`)}
      and ${only(asked.grouping, (grouping) => Prisma.sql`c.grouping = ${grouping}`)}
      and ${only(asked.type, (type) => Prisma.sql`c.type = ${type}`)}
      and ${only(asked.date, (day) => Prisma.sql`c."asOf" <= ${day}::date`)}`;
}
