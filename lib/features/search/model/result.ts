import type { DatePrecision, DocumentKind, SearchKind } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

type Name = Readonly<{ name: string; nameEn: string }>;

type Named = Name & Readonly<{ slug: string; from: IsoDay; to: IsoDay | null }>;

/** What a unit went into, and which others went into it too. */
export type FoundHeir = Named & Readonly<{ together: readonly Name[] }>;

/** What is shown of a province besides its name: since and until when it is, and what it went into or came from. */
export type FoundProvince = Readonly<{
  kind: 'province' | 'city';
  /** Official, and a key only together with a date. */
  code: string;
  from: IsoDay;
  to: IsoDay | null;
  documentNumber: string | null;
  became: readonly FoundHeir[];
  formedFrom: readonly Named[];
  /** Names and kinds it took later, oldest first. */
  later: readonly (Name & Readonly<{ kind: 'province' | 'city'; from: IsoDay }>)[];
}>;

export type FoundDocument = Readonly<{
  kind: DocumentKind;
  issuer: string | null;
  issuedOn: IsoDay | null;
  precision: DatePrecision | null;
  provinceVi: string | null;
  provinceEn: string | null;
  isInvented: boolean;
}>;

/** One thing found. */
export type Found = Readonly<{
  kind: SearchKind;
  /** Slug, number, id, code, anchor or screen: what its address needs. */
  address: string;
  titleVi: string;
  titleEn: string;
  aboutVi: string | null;
  aboutEn: string | null;
  /** Not what was typed, but near to it: another spelling, or a name that stands in the question. */
  isGuess: boolean;
  /** The other word for it that answers, where its names do not. */
  alias: string | null;
  province: FoundProvince | null;
  document: FoundDocument | null;
}>;

/** One page of an answer: `total` counts what matches, guesses aside. */
export type Results = Readonly<{ total: number; found: readonly Found[]; guesses: readonly Found[] }>;

export const resultsPerPage = 20;

/** How many pages an answer has; an answer of nothing has one. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / resultsPerPage));
}
