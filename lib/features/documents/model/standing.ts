import type { DatePrecision } from '@/lib/generated/prisma/enums';
import { addDays, type IsoDay } from '@/lib/platform/day';

/** What is known of a document's date: a month or a year stands for the whole interval, told by its first day. */
export type DocumentDate = Readonly<{
  issuedOn: IsoDay | null;
  precision: DatePrecision | null;
  /** Other evidence says it existed on this day. */
  existedBy: IsoDay | null;
  /** Other evidence says it did not exist before this day. */
  notBefore: IsoDay | null;
}>;

/** Whether a document counts on a day: it does, that cannot be told, or it came later. */
export type Standing = 'proven' | 'cannot-tell' | 'later';

function firstOfNextMonth(day: IsoDay): IsoDay {
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** The last day on which a document of this date can have been issued: the end of its month or year. */
export function latestDay(issuedOn: IsoDay, precision: DatePrecision | null): IsoDay {
  if (precision === 'month') return addDays(firstOfNextMonth(issuedOn), -1);
  return precision === 'year' ? `${issuedOn.slice(0, 4)}-12-31` : issuedOn;
}

function latestIssue({ issuedOn, precision }: DocumentDate): IsoDay | null {
  return issuedOn && latestDay(issuedOn, precision);
}

/**
 * Whether a document counts for its figure on a day: proven when its latest possible date is not after the day, or
 * other evidence says so; later when its first possible date is; otherwise that cannot be told.
 */
export function standsOn(document: DocumentDate, day: IsoDay): Standing {
  const by = [latestIssue(document), document.existedBy].filter((each) => each !== null);
  if (by.some((each) => each <= day)) return 'proven';
  const from = [document.issuedOn, document.notBefore].filter((each) => each !== null);
  return from.some((each) => each > day) ? 'later' : 'cannot-tell';
}

/** The last day by which a document certainly existed: its own date, or what other evidence says; null when unknown. */
export function certainBy(document: DocumentDate): IsoDay | null {
  const [first] = [latestIssue(document), document.existedBy].filter((each) => each !== null).toSorted();
  return first ?? null;
}
