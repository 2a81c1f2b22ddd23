import type { ProofAsked } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';
import type { Role } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';

type Names = Readonly<Record<Locale, string>>;

export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** What was done to, in words that need no translation: a name, a number, a code. */
export type AuditSubject = Readonly<{
  type: string;
  id: string | null;
  name: string | null;
  /** Of a report. */
  period: string | null;
  province: Names | null;
}>;

/** One event as it was recorded. */
export type AuditRow = Readonly<{
  /** Its place in the chain; text, because it outgrows the numbers of JavaScript. */
  id: string;
  at: string;
  actor: Readonly<{ id: string; name: string }> | null;
  role: Role | null;
  province: Names | null;
  action: string;
  subject: AuditSubject;
  outcome: string;
  detail: AuditDetail;
}>;

/** An event as it is shown: saves of one item that follow each other are one line. */
export type AuditLine = AuditRow & Readonly<{ count: number; since: string }>;

export type AuditAsked = Readonly<{
  person?: string | undefined;
  act?: string | undefined;
  subject?: string | undefined;
  province?: string | undefined;
  from?: IsoDay | undefined;
  to?: IsoDay | undefined;
  /** Only what was recorded before this one. */
  before?: string | undefined;
}>;

export type AuditPage = Readonly<{
  lines: readonly AuditLine[];
  /** From where the next page goes on; null on the last. */
  next: string | null;
  people: readonly Readonly<{ id: string; name: string }>[];
  provinces: readonly Readonly<{ slug: string; names: Names }>[];
  proofAsked: ProofAsked;
}>;

/** As many lines as a page shows. */
export const pageOfAudit = 50;

/** As many rows as are read for a page, however many of them are saves of one item. */
export const rowsOfPage = 500;

/** A file holds no more rows: twice what the busiest year brings. */
export const mostExported = 200_000;

type Person = Readonly<{ id: string; name: string; email: string }>;

/** People by their names; who shares one with another also by the address of the account. */
export function toldApart(people: readonly Person[]): readonly Readonly<{ id: string; name: string }>[] {
  const named = Map.groupBy(people, ({ name }) => name);
  return people.map(({ id, name, email }) => ({
    id,
    name: named.get(name)?.length === 1 ? name : `${name} (${email})`,
  }));
}
