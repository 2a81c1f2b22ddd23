import type { IsoDay } from '@/lib/platform/day';
import type { Db } from '@/lib/platform/db';

type InForce = Readonly<{ id: string; effectiveOn: IsoDay }>;

/** What a province has published of its committee and not corrected since, newest first. */
export function listInForce(client: Db, provinceId: string): Promise<readonly InForce[]> {
  return client.$queryRaw<InForce[]>`
    select id, "effectiveOn"::text as "effectiveOn" from "CommitteeFilingInForce"
    where "provinceId"::text = ${provinceId} order by "effectiveOn" desc`;
}
