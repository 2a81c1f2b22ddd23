import type { ValueStatus, Verdict } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

export const verdicts = [
  'agrees',
  'partly',
  'disagrees',
  'cannot_tell',
] as const satisfies readonly Verdict[];

/** What the independent observer said of a published answer or of a province, beside the answer that was read. */
export type Assessment = Readonly<{
  id: string;
  province: Readonly<{ slug: string; name: string; nameEn: string }>;
  /** Null where the province as a whole is assessed. */
  task: Readonly<{ number: number; shortVi: string; shortEn: string }> | null;
  official: Readonly<{ valueStatus: ValueStatus; percent: number | null; period: string }> | null;
  verdict: Verdict;
  text: string;
  /** Where one may check it, one on each line. */
  sources: string;
  filedOn: IsoDay;
  isInvented: boolean;
  reply: Readonly<{ text: string; on: IsoDay }> | null;
  /** Since when and why it no longer stands. */
  withdrawal: Readonly<{ reason: string; on: IsoDay }> | null;
}>;

/** What may be done with an assessment by who looks. */
export type AssessmentOnDesk = Assessment & Readonly<{ mayWithdraw: boolean; mayReply: boolean }>;
