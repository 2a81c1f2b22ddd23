import type { AskedIndicators, OpenIndicator } from '@/lib/features/indicators/model/open-indicator';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every component of every indicator, once for each scheme it was measured under. */
export function listOpenIndicators(
  _viewer: Viewer,
  asked: AskedIndicators,
  part: Part,
): Promise<Listed<OpenIndicator>> {
  return cached(['open-indicators', JSON.stringify([asked, part])], [tag.indicators, tag.national], () =>
    readListed(found(asked), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = { indicator: Prisma.sql`indicator`, scheme: Prisma.sql`scheme` };

const last = Prisma.sql`indicator, scheme, (component <> 'total'), component`;

function found(asked: AskedIndicators): Prisma.Sql {
  return Prisma.sql`
    select i.code as indicator, i."nameVi" as indicator_name_vi, i."nameEn" as indicator_name_en,
      coalesce(e.publisher, i.publisher) as publisher, e.scheme,
      e.component, e."nameVi" as name_vi, e."nameEn" as name_en, i.unit, i.scale, i.direction, e."yearFrom" as year_from,
      e."yearTo" as year_to, e."legalDocument" as legal_document, e."legalDocumentDate" as legal_document_date,
      e.weight, e."weightBasis" as weight_basis,
      array(select year::text from unnest(e."seriesBreaks") as year) as series_breaks, e.note
    from published."Indicator" i
    join published."IndicatorEdition" e on e."indicatorCode" = i.code
    where ${only(asked.indicator, (codes) => Prisma.sql`i.code = any(${codes}::text[])`)}
      and ${only(asked.component, (component) => Prisma.sql`e.component = ${component}`)}`;
}
