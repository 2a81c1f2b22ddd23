import { countedOn } from '@/lib/features/claims/model/counted-on';
import { institutionOf, type Institution } from '@/lib/features/claims/model/institution';
import type { Statement } from '@/lib/features/claims/model/statement';
import { countDirectivesOnly } from '@/lib/features/provinces/model/other-texts';
import {
  countFacts,
  factsByProvince,
  type Count,
  type PublicDocument,
} from '@/lib/features/provinces/model/record';
import type { IsoDay } from '@/lib/platform/day';

/** Our count of an institutional fact on a day, with what explains its distance from a claim. */
export type OwnCount = Count &
  Readonly<{
    day: IsoDay;
    /** Provinces with nothing but a directive by the day; counted for resolutions only. */
    directives: number;
    /** Provinces with nothing but a directive to this day, whenever it was issued. */
    directivesSince: number;
    /**
     * How many provinces can have had it by the day, going by the dates found: all but those whose document came later
     * and those that to this day are known by another kind of text alone. More is possible only where an earlier document was not found.
     */
    atMost: number;
  }>;

/** What our record says of an institutional fact on a day. */
export function ownCount(
  institution: Institution,
  on: Readonly<{ documents: readonly PublicDocument[]; provinceIds: readonly string[]; day: IsoDay }>,
): OwnCount {
  const facts = factsByProvince(on.documents, on.provinceIds, on.day);
  const count = countFacts(facts.values(), institution);
  const { documents, day } = on;
  const directivesBy = (by: IsoDay | null) =>
    institution === 'resolution' ? countDirectivesOnly({ documents, facts, day: by }) : 0;
  const directivesSince = directivesBy(null);
  return {
    ...{ ...count, day, directives: directivesBy(day), directivesSince },
    atMost: count.total - count.later - directivesSince,
  };
}

export type Comparison = Readonly<{ statement: Statement; own: OwnCount }>;

/** The counts somebody reported of an institutional fact, newest first, each beside ours on its day. */
export function compareClaims(
  institution: Institution,
  statements: readonly Statement[],
  record: Readonly<{ documents: readonly PublicDocument[]; provinceIds: readonly string[] }>,
): readonly Comparison[] {
  return statements
    .filter(({ subject, type }) => institutionOf(subject) === institution && type === 'reported')
    .flatMap((statement) => {
      const day = countedOn(statement);
      return day === null ? [] : [{ statement, own: ownCount(institution, { ...record, day }) }];
    })
    .toSorted((left, right) => right.own.day.localeCompare(left.own.day));
}
