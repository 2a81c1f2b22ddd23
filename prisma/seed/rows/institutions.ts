import { latestDay } from '@/lib/features/documents/model/standing';
import type { Prisma } from '@/lib/generated/prisma/client';
import { dateColumn, type IsoDay } from '@/lib/platform/day';
import { badRow, type Placed } from '@/prisma/seed/files';
import { idOf } from '@/prisma/seed/id';
import type { Facts } from '@/prisma/seed/read';
import type { UnitIndex } from '@/prisma/seed/rows/provinces';
import { researchedOn } from '@/prisma/seed/rows/researched';
import type { CommitteeRow, DocumentRow } from '@/prisma/seed/shapes/institutions';

type Document = Prisma.DocumentGetPayload<object>;

/** The day of the ministry's count; the research says of each document whether it was out by then. */
const countedOn: IsoDay = '2022-05-05';
const dayAfter: IsoDay = '2022-05-06';

const kindOf = {
  resolution: 'resolution',
  directive: 'directive',
  'action-programme': 'action_programme',
  programme: 'programme',
  scheme: 'scheme',
  plan: 'plan',
  'committee-decision': 'committee_decision',
  'day-decision': 'day_decision',
  'annual-plan': 'annual_plan',
  other: 'other',
} as const;

const countsAsOf = {
  'steering-committee': 'steering_committee',
  resolution: 'resolution',
  'five-year-plan': 'five_year_plan',
  none: 'none',
} as const;

/** What other evidence adds: only where the date itself cannot tell. */
function otherEvidence({ issued_on: issued, issued_by_2022_05_05: by }: DocumentRow) {
  const tells =
    issued !== null && (latestDay(issued.day, issued.precision) <= countedOn || issued.day > countedOn);
  const says = (answer: 'yes' | 'no', day: IsoDay) => (!tells && by === answer ? dateColumn(day) : null);
  return { existedBy: says('yes', countedOn), notBefore: says('no', dayAfter) };
}

function signatoryIn(note: string | null): string | null {
  return /Signatory: ([^.]+)\./.exec(note ?? '')?.[1] ?? null;
}

function provinceIdOf(row: Placed<{ province_code: string }>, units: UnitIndex): string {
  const id = units.id('GSO-63', row.province_code);
  if (id === undefined) throw badRow(row, 'province_code', 'is no unit of provinces.json');
  return id;
}

function documentRow(row: Placed<DocumentRow>, units: UnitIndex): Document {
  const { issued_on: issued } = row;
  return {
    id: idOf('document', row.province_code, row.kind, row.number, issued?.day ?? null),
    provinceId: provinceIdOf(row, units),
    kind: kindOf[row.kind],
    number: row.number,
    issuedOn: issued && dateColumn(issued.day),
    precision: row.date_precision,
    ...otherEvidence(row),
    issuer: row.issuer,
    signatory: signatoryIn(row.note),
    title: row.title,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    url: null,
    countsAs: countsAsOf[row.counts_as],
    source: row.source,
    evidence: row.evidence,
    confidence: row.confidence,
    note: row.note,
    state: 'published',
    isInvented: false,
    registeredById: null,
    ...{ sentAt: null, version: 1, editedById: null },
    recordedAt: researchedOn,
  };
}

/** Documents of the provinces as the research found them; two rows of one key would be one document told twice. */
export function documentRows(facts: Facts, units: UnitIndex): Document[] {
  const seen = new Set<string>();
  return facts.documents.map((row) => {
    const made = documentRow(row, units);
    if (seen.has(made.id))
      throw badRow(row, 'number', 'repeats province, kind, number and date of another row');
    seen.add(made.id);
    return made;
  });
}

function decisionOf(
  row: Placed<CommitteeRow>,
  provinceId: string,
  documents: readonly Document[],
): Document | null {
  const decisions = documents.filter(
    (each) => each.provinceId === provinceId && each.countsAs === 'steering_committee',
  );
  const found = decisions.find((each) => each.number === row.decision_number) ?? null;
  if (found === null && row.decision_number !== null) {
    throw badRow(row, 'decision_number', 'is no committee decision of documents.csv');
  }
  return found;
}

export function committeeRows(facts: Facts, units: UnitIndex, documents: readonly Document[]) {
  return facts.committees.map((row) => {
    const provinceId = provinceIdOf(row, units);
    const decidedOn = row.decided_on?.precision === 'day' ? row.decided_on.day : null;
    return {
      id: idOf('committee', row.province_code),
      provinceId,
      decisionId: decisionOf(row, provinceId, documents)?.id ?? null,
      headTitle: row.head_title,
      source: row.source,
      confidence: row.confidence,
      detailConfidence: row.detail_confidence,
      note: row.note,
      validFrom: decidedOn && dateColumn(decidedOn),
      validTo: null,
    };
  });
}

export function provincialDayRows(facts: Facts, units: UnitIndex) {
  return facts.days.map((row) => ({
    id: idOf('provincial-day', row.province_code),
    provinceId: provinceIdOf(row, units),
    month: row.day?.month ?? null,
    day: row.day?.day ?? null,
    decisionNumber: row.decision_number,
    decidedOn: row.decided_on?.precision === 'day' ? dateColumn(row.decided_on.day) : null,
    source: row.source,
  }));
}
