import type { CommitteeRole, Confidence } from '@/lib/generated/prisma/enums';
import type { Unit } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/day';

/** A unit on the other side of a reorganisation. */
export type Relative = Readonly<{
  slug: string;
  name: string;
  nameEn: string;
  from: IsoDay;
  to: IsoDay | null;
}>;

export type Reorganised = Readonly<{
  effectiveOn: IsoDay;
  documentNumber: string;
  units: readonly Relative[];
  /** The others that were merged into the same unit, or that the unit was formed from. */
  together: readonly Relative[];
}>;

export type Member = Readonly<{ name: string; position: string; role: CommitteeRole; isInvented: boolean }>;

/** What the record says of the committee beyond its decision. */
export type CommitteeRecord = Readonly<{
  headTitle: string | null;
  source: string;
  detailConfidence: Confidence | null;
  members: readonly Member[];
}>;

export type NameVersion = Readonly<{
  name: string;
  nameEn: string;
  kind: Unit['kind'];
  from: IsoDay;
  to: IsoDay | null;
}>;

/** A unit with its life: names over time, what it was formed from, what it became, its committee. */
export type Dossier = Readonly<{
  id: string;
  slug: string;
  existsFrom: IsoDay;
  existsTo: IsoDay | null;
  code: string;
  region: string | null;
  versions: readonly NameVersion[];
  became: Reorganised | null;
  formedFrom: Reorganised | null;
  committee: CommitteeRecord | null;
}>;

/** The unit of the slug that existed on the day; null when none of them did. */
export function dossierOn(dossiers: readonly Dossier[], day: IsoDay): Dossier | null {
  return (
    dossiers.find((each) => each.existsFrom <= day && (each.existsTo === null || day < each.existsTo)) ?? null
  );
}

type CommitteeShown = Readonly<{
  headTitle: string | null;
  members: readonly Member[];
  /** People of the demonstration, to be set apart and labelled. */
  invented: readonly Member[];
}>;

/**
 * Who is shown of a committee: nobody without a decision on record, since invented people would then stand for a
 * committee nobody has seen; and no invented head beside the title of a head that a source gives.
 */
export function committeeShown(committee: CommitteeRecord, isDecisionKnown: boolean): CommitteeShown {
  const { headTitle } = committee;
  if (!isDecisionKnown) return { headTitle, members: [], invented: [] };
  return {
    headTitle,
    members: committee.members.filter((each) => !each.isInvented),
    invented: committee.members.filter(
      (each) => each.isInvented && (headTitle === null || each.role !== 'head'),
    ),
  };
}

/** The name in force on the day; the first or last one outside the unit's life. */
export function versionOn(dossier: Dossier, day: IsoDay): NameVersion | null {
  const valid = dossier.versions.find((each) => each.from <= day && (each.to === null || day < each.to));
  return valid ?? (day < dossier.existsFrom ? dossier.versions[0] : dossier.versions.at(-1)) ?? null;
}

/** Names the unit took later than the day: Thừa Thiên Huế became the city of Huế on 1 January 2025. */
export function laterNames(dossier: Dossier, day: IsoDay): readonly NameVersion[] {
  return dossier.versions.filter((each) => each.from > day);
}
