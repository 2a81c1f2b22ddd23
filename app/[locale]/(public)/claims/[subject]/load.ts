import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import type { PageView } from '@/components/features/overview/view';
import type { Institution } from '@/lib/features/claims/model/institution';
import { listStatements } from '@/lib/features/claims/queries/statements';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { compareClaims, ownCount } from '@/lib/features/provinces/model/comparison';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { listCommitteeHeads } from '@/lib/features/provinces/queries/committees';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';

/** Claims on one institutional fact beside the record of the asked day; of the newest claim's day when none is asked. */
export async function loadInstitution(
  institution: Institution,
  view: PageView,
  asked: IsoDay | undefined,
): Promise<InstitutionClaimsView> {
  const [statements, documents, units, named] = await Promise.all([
    listStatements(visitor),
    listRegistry(visitor, view.day),
    listProvinceProgress(visitor, view.day),
    listCommitteeHeads(visitor),
  ]);
  const provinceIds = units.map(({ id }) => id);
  const comparisons = compareClaims(institution, statements, { documents, provinceIds });
  const day = asked ?? comparisons[0]?.own.day ?? view.day;
  return {
    ...{ ...view, day, institution, comparisons, units, documents },
    shown: comparisons.find(({ own }) => own.day === day) ?? null,
    own: ownCount(institution, { documents, provinceIds, day }),
    facts: factsByProvince(documents, provinceIds, day),
    heads: new Map(named.map(({ provinceId, headTitle }) => [provinceId, headTitle])),
  };
}
