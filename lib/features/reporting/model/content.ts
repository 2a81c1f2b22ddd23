import type { Answer as AnswerMark } from '@/lib/generated/prisma/enums';
import type { Answer } from '@/lib/features/reporting/model/answer';

/** What a receipt's hash covers: who sent what, when and for whom; everything that is later shown of a revision. */
export type RevisionContent = Readonly<{
  reportId: string;
  n: number;
  receipt: string;
  submittedById: string;
  /** ISO instant with milliseconds, as the database keeps it. */
  submittedAt: string;
  items: readonly (Answer & Readonly<{ taskId: string; answer: AnswerMark }> & Told)[];
}>;

/** What a line tells besides its answer; a part that is not there is left out, as in what was sent before it existed. */
type Told = Readonly<
  Partial<Record<'explanation' | 'writtenById' | 'writtenAt', string | null>> & {
    explanations?: readonly ExplanationContent[];
  }
>;

/** What is said to one point that the rules ask about. */
export type ExplanationContent = Readonly<Record<'rule' | 'text' | 'byId' | 'at', string>>;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** JSON with sorted keys and no spaces, so that equal content has one text on every machine. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}

function toldParts(told: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])),
  );
}

function byRule(explanations: readonly ExplanationContent[]): readonly ExplanationContent[] {
  return [...explanations].sort((left, right) => (left.rule < right.rule ? -1 : 1));
}

/** The canonical form of a revision: items by task id, evidence by document id; the order of input never matters. */
export function canonicalContent(content: RevisionContent): string {
  const items = content.items
    .map(({ explanation = null, writtenById = null, writtenAt = null, explanations = [], ...item }) => ({
      ...item,
      ...(explanations.length === 0 ? {} : { explanations: byRule(explanations) }),
      ...toldParts({ explanation, writtenById, writtenAt }),
      documentIds: [...item.documentIds].sort(),
    }))
    .sort((left, right) => (left.taskId < right.taskId ? -1 : 1));
  return canonicalJson({ ...content, items });
}

/** SHA-256 (hex) over the previous revision's hash and this one's canonical content; empty text stands for "none before". */
export function contentHash(
  digest: (text: string) => string,
  previousHash: string | null,
  content: RevisionContent,
): string {
  return digest(`${previousHash ?? ''}\n${canonicalContent(content)}`);
}
