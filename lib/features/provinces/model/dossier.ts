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

/** A unit of an official code, under its last name, with those it had before and the day each ended; null for none. */
export type CodeUnit = Relative &
  Readonly<{ former: readonly Readonly<{ name: string; nameEn: string; to: IsoDay }>[] | null }>;

export type Reorganised = Readonly<{
  effectiveOn: IsoDay;
  documentNumber: string;
  units: readonly Relative[];
  /** The others that were merged into the same unit, or that the unit was formed from. */
  together: readonly Relative[];
}>;

/** Somebody in office, since when, and by which document; invented people of the demonstration have none. */
export type Member = Readonly<{
  name: string;
  position: string;
  role: CommitteeRole;
  since: IsoDay;
  decision: Readonly<{ id: string; number: string | null }> | null;
  isInvented: boolean;
}>;

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
 * Who is shown of a committee: whoever a document appoints. Without one, nobody where no decision is on record, since
 * invented people would then stand for a committee nobody has seen; and no invented head beside the title of a head that
 * a source gives. A head whom a document appoints takes the place of that title.
 */
export function committeeShown(committee: CommitteeRecord, isDecisionKnown: boolean): CommitteeShown {
  const { headTitle, members } = committee;
  const isShown = ({ decision, role }: Member) =>
    decision !== null || (isDecisionKnown && (headTitle === null || role !== 'head'));
  const shown = members.filter(isShown);
  const isHeadKnown = members.some(({ decision, role }) => decision !== null && role === 'head');
  return {
    headTitle: isHeadKnown ? null : headTitle,
    members: shown.filter((each) => !each.isInvented),
    invented: shown.filter((each) => each.isInvented),
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
