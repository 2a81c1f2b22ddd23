import type { PublicAddress } from '@/lib/features/publications/model/public-address';
import { taskSetOn } from '@/lib/features/reporting/queries/answers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every page about one province, task, document, index or claim, for search engines. */
export function listPublicAddresses(_viewer: Viewer): Promise<readonly PublicAddress[]> {
  const day = today();
  const tags = [tag.national, tag.provinces, tag.documents, tag.reporting, tag.indicators, tag.claims];
  return cached(['public-addresses', day], tags, () => readAddresses(day));
}

function readAddresses(day: IsoDay): Promise<readonly PublicAddress[]> {
  return publicDb().$queryRaw<PublicAddress[]>`
    with decided as materialized (
      select v.id, r."provinceId", d."decidedAt" as at from published."Decision" d
      join published."Revision" v on v.id = d."revisionId"
      join published."Report" r on r.id = v."reportId"
    ),
    change as (
      select "provinceId", at from decided
      union all select "provinceId", "recordedAt" from published."Document" where "provinceId" is not null
    ),
    entry as (
      select 1 as place, 'province' as screen, p.slug as key, max(c.at) as at
      from published."Province" p left join change c on c."provinceId" = p.id group by p.slug
      union all
      select 2, 'task', t.number::text, (select max(at) from decided)
      from published."Task" t where t."setId" = ${taskSetOn(day)}
      union all
      select 3, 'indicator', lower(i.code), null from published."Indicator" i
      union all
      select 4, 'claim', c.subject, null from published."Claim" c group by c.subject
      union all
      select 5, 'document', d.id::text, d."recordedAt" from published."Document" d
    )
    select screen, key, (at at time zone 'Asia/Ho_Chi_Minh')::date::text as "changedOn"
    from entry order by place, key`;
}
