import type { EvidenceGrade } from '@/lib/generated/prisma/enums';
import type { Milestone, Phase } from '@/lib/features/programme/model/chronicle';
import type { Target } from '@/lib/features/programme/model/target';
import type { Pillar } from '@/lib/features/programme/model/task';
import type { IsoDay } from '@/lib/platform/day';
import type { DatePrecision } from '@/lib/platform/format';

/** A milestone with what its source says of it. */
export type DatedMilestone = Milestone &
  Readonly<{
    inForceOn: IsoDay | null;
    source: string;
    evidence: EvidenceGrade | null;
    note: string | null;
    noteVi: string | null;
    /** The document of that number, when the portal holds it. */
    documentId: string | null;
  }>;

/** `aim` is null where no source states one. */
export type PillarAim = Readonly<{
  pillar: Pillar;
  titleVi: string;
  titleEn: string;
  aimVi: string | null;
  aimEn: string | null;
  source: string | null;
}>;

export type IctField = Readonly<{
  code: string;
  titleVi: string;
  titleEn: string;
  orientationVi: string;
  orientationEn: string;
  source: string;
}>;

/** A key task of 2018 with the numbers of the tasks that, by our own reading, carry it on. */
export type KeyTask = Readonly<{
  code: string;
  number: number;
  titleVi: string;
  titleEn: string;
  source: string;
  tasks: readonly number[];
}>;

export type Partner = Readonly<{ id: string; name: string; roleVi: string; role: string; source: string }>;

export type PointKind = 'commitment' | 'condition' | 'field' | 'outcome' | 'priority' | 'related';

export type Partnership = Readonly<{
  id: string;
  kind: 'alliance' | 'platforms' | 'enterprise' | 'international';
  titleVi: string;
  titleEn: string;
  aboutVi: string | null;
  aboutEn: string | null;
  since: IsoDay;
  precision: DatePrecision;
  partiesVi: string;
  partiesEn: string;
  /** Null: no source says which provinces it supports. */
  provincesVi: string | null;
  provincesEn: string | null;
  source: string;
  noteVi: string | null;
  noteEn: string | null;
  points: readonly Readonly<{ kind: PointKind; textVi: string; textEn: string }>[];
}>;

export type Mandate = Readonly<{
  id: string;
  body: string;
  textVi: string;
  textEn: string;
  alsoVi: string;
  alsoEn: string;
  givenBy: string;
  givenOn: IsoDay;
  reportsToVi: string;
  reportsToEn: string;
  source: string;
  noteVi: string;
  noteEn: string;
}>;

/** What a source says of a whole part of the programme. */
export type ProgrammeRemark = Readonly<{
  id: string;
  textVi: string;
  textEn: string;
  speaker: string | null;
  source: string;
  noteVi: string | null;
  noteEn: string | null;
}>;

/** The programme as its sources tell it. */
export type Outline = Readonly<{
  phases: readonly Phase[];
  milestones: readonly DatedMilestone[];
  pillars: readonly PillarAim[];
  fields: readonly IctField[];
  keyTasks: readonly KeyTask[];
  targets: readonly Target[];
  partners: readonly Partner[];
  partnerships: readonly Partnership[];
  mandates: readonly Mandate[];
  remarks: readonly ProgrammeRemark[];
}>;
