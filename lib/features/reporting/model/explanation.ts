import type { Finding } from '@/lib/features/reporting/model/findings';

/** What the province says to one point that the rules ask about; `rule` is `item` for a sentence on the whole item. */
export type Explanation = Readonly<{ rule: string; text: string; by: string; at: string }>;

/** Name of the field in which a point is explained. */
export const explainField = (rule: string) => `explain-${rule}`;

type Asked = Readonly<{ findings: readonly Finding[]; explanations: readonly Explanation[] }>;

/** The explanation of one point; null while there is none. */
export function explanationOf(
  { explanations }: Pick<Asked, 'explanations'>,
  rule: string,
): Explanation | null {
  return explanations.find((each) => each.rule === rule) ?? null;
}

/** The points that ask and were not explained; they stop nobody. */
export function unexplained({ findings, explanations }: Asked): readonly Finding[] {
  return findings.filter(({ rule }) => explanationOf({ explanations }, rule) === null);
}

/** What was explained and is no longer asked: kept, and out of sight. */
export function pastExplanations({ findings, explanations }: Asked): readonly Explanation[] {
  return explanations.filter((each) => !findings.some(({ rule }) => rule === each.rule));
}
