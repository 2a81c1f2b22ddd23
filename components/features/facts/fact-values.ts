import type { ClaimFields, MilestoneFields } from '@/lib/features/facts/model/fact';
import type { IsoDay } from '@/lib/platform/day';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatNumber } from '@/lib/platform/format';

const dayOf = (day: IsoDay | null) => (day === null ? '' : formatDate('vi', day));

/** What the fields of a claim's form hold before anything is typed; a new one's are blank. */
export function claimValues(locale: Locale, fields: ClaimFields | null) {
  if (fields === null) return blankClaim;
  const figure = (value: number | null) => (value === null ? '' : formatNumber(locale, value));
  const { textVi, textEn, isQuote, numerator, denominator, value, asOf, precision, publisher, source } =
    fields;
  return {
    ...{ textVi, textEn, source, isQuote: isQuote ? 'yes' : 'no', asOf: dayOf(asOf) },
    ...{ numerator: figure(numerator), denominator: figure(denominator), value: figure(value) },
    ...{ precision: precision ?? 'day', publisher: publisher ?? '' },
  };
}

const blankClaim = {
  ...{ textVi: '', textEn: '', source: '', isQuote: 'no', asOf: '' },
  ...{ numerator: '', denominator: '', value: '', precision: 'day', publisher: '' },
};

/** What the fields of a milestone's form hold before anything is typed; a new one's are blank. */
export function milestoneValues(fields: MilestoneFields | null) {
  if (fields === null) return blankMilestone;
  const { titleVi, titleEn, kind, date, precision, documentNumber, source } = fields;
  return {
    ...{ titleVi, titleEn, kind, source, date: dayOf(date) },
    ...{ precision: precision ?? 'day', documentNumber: documentNumber ?? '' },
  };
}

const blankMilestone = {
  ...{ titleVi: '', titleEn: '', kind: 'policy', source: '', date: '' },
  ...{ precision: 'day', documentNumber: '' },
};

export type ClaimValues = typeof blankClaim;
export type MilestoneValues = typeof blankMilestone;
