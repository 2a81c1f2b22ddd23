import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DocumentState } from '@/lib/generated/prisma/enums';
import { fold } from '@/lib/platform/text';

/** Where a document stands between the officer who writes it and the public record. */
export const standings = ['returned', 'written', 'waiting', 'in-report', 'published', 'withdrawn'] as const;

export type Standing = (typeof standings)[number];

type Facts = Readonly<{
  state: DocumentState;
  /** Sent for review outside a report. */
  isSent: boolean;
  /** Named by what was sent with a report and is not decided, or was published. */
  isHeld: boolean;
  isReturned: boolean;
}>;

/** Derived, never typed: from the state, the sendings and the newest decision. */
export function standingOf({ state, isSent, isHeld, isReturned }: Facts): Standing {
  if (state !== 'filed') return state;
  if (isHeld) return 'in-report';
  if (isSent) return 'waiting';
  return isReturned ? 'returned' : 'written';
}

/** Where a document is used, in a draft or in what was sent. */
export type Use = Readonly<{ period: string; task: number; state: 'draft' | 'sent' | 'published' }>;

/** A document as its own province sees it in its library. */
export type LibraryDocument = Evidence &
  Readonly<{
    standing: Standing;
    signatory: string | null;
    periodFrom: number | null;
    periodTo: number | null;
    version: number;
    provinceId: string;
    uses: readonly Use[];
    /** Why it came back, when it did. */
    reason: string | null;
    registeredBy: string | null;
  }>;

/** What a list of the library is asked for. */
export type LibraryWanted = Readonly<{
  q: string | undefined;
  kind: string | undefined;
  year: string | undefined;
}>;

const order: Readonly<Record<Standing, number>> = {
  returned: 0,
  written: 1,
  waiting: 2,
  'in-report': 3,
  published: 4,
  withdrawn: 5,
};

/** The documents that answer to what was asked; those that wait for the officer first, then newest first. */
export function listWanted<T extends LibraryDocument>(
  documents: readonly T[],
  { q, kind, year }: LibraryWanted,
): readonly T[] {
  const words = fold(q ?? '');
  const says = ({ number, title, issuer }: T) =>
    fold([number, title, issuer].filter((part) => part !== null).join(' ')).includes(words);
  return documents
    .filter((each) => (kind === undefined || each.kind === kind) && says(each))
    .filter(({ issuedOn }) => year === undefined || issuedOn?.startsWith(year) === true)
    .toSorted((left, right) => order[left.standing] - order[right.standing]);
}

export type Usage = Readonly<{ bytes: number; quota: number }>;

export type Library = Readonly<{
  province: Readonly<{ id: string; slug: string; name: string; nameEn: string }>;
  documents: readonly LibraryDocument[];
  usage: Usage;
}>;
