import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import type { IsoDay } from '@/lib/platform/day';

/** Whether a province sends by its leader's signature, from a day on. */
export type SignatureRule = Readonly<{ isOn: boolean; validFrom: IsoDay; at: string }>;

/** The same with who decided it. */
export type ToldRule = SignatureRule & Readonly<{ by: string }>;

/** A province with every decision about its signature, newest first, and the one in force today. */
export type SignatureRules = Readonly<{
  id: string;
  province: ProvinceBrief;
  current: ToldRule | null;
  rules: readonly ToldRule[];
}>;

/** The rule in force on a day: the one with the latest first day, and of two such the one decided last. */
export function ruleOn<R extends SignatureRule>(rules: readonly R[], day: IsoDay): R | null {
  const begun = rules.filter(({ validFrom }) => validFrom <= day);
  const order = ({ validFrom, at }: R) => `${validFrom} ${at}`;
  return begun.toSorted((left, right) => order(right).localeCompare(order(left)))[0] ?? null;
}

/** True where the leader signs on that day; off until somebody turned it on. */
export function isSignatureOn(rules: readonly SignatureRule[], day: IsoDay): boolean {
  return ruleOn(rules, day)?.isOn ?? false;
}

/** A report that waits for its leader, or was given back: who handed it up, and the leader's word. */
export type HandedUp = Readonly<{
  id: string;
  by: string;
  at: string;
  sentBack: Readonly<{ by: string; at: string; word: string }> | null;
}>;

/** Longest word with which a leader gives a report back, in characters. */
export const longestWord = 2000;

/** What the viewer may do about the signature now; `own`: the leader wrote some of it, so another leader signs. */
export type SignatureStep = 'hand_up' | 'withdraw' | 'sign' | 'own';

/** How a report stands with its leader. */
export type Signature = Readonly<{
  isNeeded: boolean;
  handedUp: HandedUp | null;
  step: SignatureStep | null;
}>;
