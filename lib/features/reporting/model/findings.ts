import { latestDay } from '@/lib/features/documents/model/standing';
import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import type { Finding, FindingKind } from '@/lib/features/reporting/model/finding';
import { compareDays, type IsoDay } from '@/lib/platform/day';

export type FindingContext = Readonly<{
  /** The newest published answer before this one. */
  before: Answer | null;
  evidence: readonly Evidence[];
  /** The task's due day. */
  dueOn: IsoDay;
  /** The first day that this report adds to what was reported before. */
  reportsFrom: IsoDay;
  /** The day on which the answer is looked at. */
  on: IsoDay;
}>;

type Look = (answer: Answer, context: FindingContext) => Finding | null;

/** A rise of more than this many points in one period asks for a second look. */
const jump = 50;

/** Numbers of state documents, of law-making texts, and of Party documents (Nghị định 30/2020; Hướng dẫn 36-HD/VPTW). */
const numberPatterns = [
  /^\d{1,5}(\/\d{4})?\/[A-ZĐ][A-Za-zĐđ]*-[A-Za-zĐ&]+$/,
  /^\d{1,4}-(NQ|CT|QĐ|KH|CTr|ĐA|KL|QC)\/[A-ZĐ]+$/,
  /^\d{1,3}\/\d{4}\/QH\d{2}$/,
];

/** True when a number looks as the rules on documents say; it is a hint, sources do err. */
export function isUsualNumber(number: string): boolean {
  return numberPatterns.some((pattern) => pattern.test(number));
}

function finding(kind: FindingKind, values: Readonly<Record<string, string | number>> = {}): Finding {
  return { kind, values };
}

const latest = ({ issuedOn, precision }: Evidence) => issuedOn && latestDay(issuedOn, precision);

const named = (document: Evidence) => document.number ?? document.title ?? '';

const againstBefore: readonly Look[] = [
  ({ percent }, { before }) => fell('percent-fell', before?.percent, percent),
  ({ value }, { before }) => fell('value-fell', before?.value, value),
  ({ percent }, { before }) => {
    if (percent === null || before?.percent == null || percent - before.percent <= jump) return null;
    return finding('percent-jumped', { before: before.percent, after: percent });
  },
  ({ completedOn }, { before }) =>
    before?.completedOn != null && completedOn === null
      ? finding('completion-withdrawn', { day: before.completedOn })
      : null,
  ({ completedOn }, { before, reportsFrom }) =>
    completedOn !== null && before !== null && before.completedOn === null && completedOn < reportsFrom
      ? finding('completed-earlier', { day: completedOn })
      : null,
];

function fell(kind: 'percent-fell' | 'value-fell', before: number | null | undefined, after: number | null) {
  if (before == null || after === null || after >= before) return null;
  return finding(kind, { before, after });
}

const ofEvidence: readonly Look[] = [
  ({ completedOn }, { evidence }) => {
    if (completedOn === null || evidence.length === 0) return null;
    const days = evidence.map(latest);
    const [first] = days.filter((day) => day !== null).sort(compareDays);
    if (first === undefined || days.includes(null) || first <= completedOn) return null;
    return finding('document-after-completion', { day: first });
  },
  (_, { evidence }) => {
    const incomplete = evidence.find(
      (each) => each.number === null || each.issuedOn === null || each.issuer === null,
    );
    return incomplete === undefined ? null : finding('document-incomplete', { document: named(incomplete) });
  },
  (_, { evidence }) => {
    const unusual = evidence.find((each) => each.number !== null && !isUsualNumber(each.number));
    return unusual === undefined ? null : finding('document-number-unusual', { document: named(unusual) });
  },
];

const ofReason: readonly Look[] = [
  ({ valueStatus, note }) =>
    valueStatus !== null && valueStatus !== 'reported' && note === null ? finding('no-explanation') : null,
  ({ valueStatus }, { dueOn, on }) =>
    valueStatus === 'not_yet_due' && on > dueOn ? finding('not-yet-due-but-due', { day: dueOn }) : null,
];

const looks: readonly Look[] = [...againstBefore, ...ofEvidence, ...ofReason];

/** What should be looked at again before an answer is sent or decided; it asks and never blocks. */
export function findingsOf(answer: Answer, context: FindingContext): readonly Finding[] {
  return looks.flatMap((look) => look(answer, context) ?? []);
}
