import type { Institution } from '@/lib/features/claims/model/institution';
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

/** The strongest finding wins; among equals the earliest document, real before invented. */
function stronger(left: Fact, right: Fact): Fact {
  const difference = strength.indexOf(left.finding) - strength.indexOf(right.finding);
  if (difference !== 0) return difference > 0 ? left : right;
  return left.document !== null && right.document?.isInvented === false && left.document.isInvented
    ? right
    : left;
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

/** How many provinces stand where on one institutional fact; `invented` of the proven rest on demonstration data. */
export type Count = Readonly<Record<Finding, number> & { total: number; invented: number }>;

export function countFacts(facts: Iterable<Facts>, institution: Institution): Count {
  const all = [...facts].map((each) => each[institution]);
  const where = (finding: Finding) => all.filter((each) => each.finding === finding);
  return {
    total: all.length,
    proven: where('proven').length,
    undated: where('undated').length,
    later: where('later').length,
    none: where('none').length,
    invented: where('proven').filter((each) => each.document?.isInvented === true).length,
  };
}

/** How many of the proven facts rest on documents of the demonstration, which every sum must say. */
export function countInvented(facts: Iterable<Facts>): number {
  return [...facts]
    .flatMap((each) => Object.values(each))
    .filter((fact) => fact.finding === 'proven' && fact.document?.isInvented === true).length;
}
