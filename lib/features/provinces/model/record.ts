import type { Institution } from '@/lib/features/claims/model/institution';
import { gradeOf } from '@/lib/features/documents/model/grade';
import { standsOn } from '@/lib/features/documents/model/standing';
import type {
  Confidence,
  CountsAs,
  DatePrecision,
  DocumentKind,
  EvidenceGrade,
} from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** A document as the public sees it: its metadata, where it was found and how sure the finding is. */
export type PublicDocument = Readonly<{
  id: string;
  provinceId: string | null;
  kind: DocumentKind;
  number: string | null;
  issuedOn: IsoDay | null;
  precision: DatePrecision | null;
  existedBy: IsoDay | null;
  notBefore: IsoDay | null;
  issuer: string | null;
  signatory: string | null;
  title: string | null;
  periodFrom: number | null;
  periodTo: number | null;
  url: string | null;
  countsAs: CountsAs;
  source: string | null;
  evidence: EvidenceGrade | null;
  confidence: Confidence | null;
  note: string | null;
  isInvented: boolean;
}>;

/**
 * What the record says of one institutional fact of a province on a day: a document that stood by then, one of
 * which that cannot be told, one that came later, or nothing found – which never means there is none.
 */
export type Finding = 'proven' | 'undated' | 'later' | 'none';

/** The finding with the document that carries it. */
export type Fact = Readonly<{ finding: Finding; document: PublicDocument | null }>;

export type Facts = Readonly<Record<Institution, Fact>>;

const nothing: Fact = { finding: 'none', document: null };

const strength: readonly Finding[] = ['none', 'later', 'undated', 'proven'];

const findingOf = { proven: 'proven', 'cannot-tell': 'undated', later: 'later' } as const;

function isUnsourced({ document }: Fact): boolean {
  return document !== null && !document.isInvented && gradeOf(document) === 'unsourced';
}

/** What a reader would rather be shown: a real document with a source, then one without, then an invented one. */
function worth(fact: Fact): number {
  if (fact.document?.isInvented === true) return 0;
  return isUnsourced(fact) ? 1 : 2;
}

/** The strongest finding wins; among equals the document of most worth, the earliest of those. */
function stronger(left: Fact, right: Fact): Fact {
  const difference =
    strength.indexOf(left.finding) - strength.indexOf(right.finding) || worth(left) - worth(right);
  return difference < 0 ? right : left;
}

/** What a province's documents say of one institutional fact on a day. */
function factOf(documents: readonly PublicDocument[], institution: Institution, day: IsoDay): Fact {
  return documents
    .filter((document) => document.countsAs === institution)
    .map((document): Fact => ({ finding: findingOf[standsOn(document, day)], document }))
    .reduce(stronger, nothing);
}

/** The three institutional facts of one province on a day. */
export function factsOn(documents: readonly PublicDocument[], day: IsoDay): Facts {
  return {
    steering_committee: factOf(documents, 'steering_committee', day),
    resolution: factOf(documents, 'resolution', day),
    five_year_plan: factOf(documents, 'five_year_plan', day),
  };
}

/** The facts of several provinces, by province id. */
export function factsByProvince(
  documents: readonly PublicDocument[],
  provinceIds: readonly string[],
  day: IsoDay,
): ReadonlyMap<string, Facts> {
  const grouped = new Map<string, PublicDocument[]>(provinceIds.map((id) => [id, []]));
  for (const document of documents) grouped.get(document.provinceId ?? '')?.push(document);
  return new Map([...grouped].map(([id, own]) => [id, factsOn(own, day)]));
}

/** What a province adds to the count of proven facts; null where nothing, or nothing dated, is on record. */
export function provenOf(finding: Finding): number | null {
  if (finding === 'none' || finding === 'undated') return null;
  return finding === 'proven' ? 1 : 0;
}

/**
 * How many provinces stand where on one institutional fact. Of the proven, `invented` rest on demonstration data and
 * `unsourced` on a document no source of which was found again: a count is never shown without them.
 */
export type Count = Readonly<
  Record<Finding, number> & { total: number; invented: number; unsourced: number }
>;

export function countFacts(facts: Iterable<Facts>, institution: Institution): Count {
  const all = [...facts].map((each) => each[institution]);
  const where = (finding: Finding) => all.filter((each) => each.finding === finding);
  return {
    total: all.length,
    proven: where('proven').length,
    undated: where('undated').length,
    later: where('later').length,
    none: where('none').length,
    ...reservations(where('proven')),
  };
}

function reservations(proven: readonly Fact[]): Reservations {
  return {
    invented: proven.filter(({ document }) => document?.isInvented === true).length,
    unsourced: proven.filter(isUnsourced).length,
  };
}

export type Reservations = Readonly<{ invented: number; unsourced: number }>;

/** How many of all the proven facts rest on documents of the demonstration or on none with a source: every sum says so. */
export function countReservations(facts: Iterable<Facts>): Reservations {
  const all = [...facts].flatMap((each) => Object.values(each));
  return reservations(all.filter(({ finding }) => finding === 'proven'));
}
