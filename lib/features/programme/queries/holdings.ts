import type { Holdings } from '@/lib/features/programme/model/holdings';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Counts the facts the portal holds, by kind. */
export function getHoldings(_viewer: Viewer): Promise<Holdings> {
  const tags = [tag.documents, tag.claims, tag.indicators, tag.programme];
  return cached(['holdings'], tags, readHoldings);
}

async function readHoldings(): Promise<Holdings> {
  const rows = await publicDb().$queryRaw<Holdings[]>`
    select
      count(*) filter (where "provinceId" is not null)::int as documents,
      count(*) filter (where "provinceId" is null)::int as national,
      (select count(*) from published."Claim")::int as claims,
      (select count(*) from published."Observation")::int as observations,
      (select count(*) from published."Milestone")::int as milestones,
      (select count(*) from published."Term")::int as terms
    from published."Document" where not "isInvented"`;
  return rows[0] ?? { documents: 0, national: 0, claims: 0, observations: 0, milestones: 0, terms: 0 };
}
