import type { Answer as AnswerMark } from '@/lib/generated/prisma/enums';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { canonicalJson } from '@/lib/features/reporting/model/content';

/** One line of a draft as somebody was shown it. */
export type SeenItem = Answer & Readonly<{ taskId: string; answer: AnswerMark; version: number }>;

/** SHA-256 (hex) of a draft's lines as shown: equal exactly when nothing was saved or confirmed in between. */
export function draftDigest(
  digest: (text: string) => string,
  reportId: string,
  items: readonly SeenItem[],
): string {
  const lines = items
    .map((item) => ({ ...item, documentIds: [...item.documentIds].sort() }))
    .sort((left, right) => (left.taskId < right.taskId ? -1 : 1));
  return digest(canonicalJson({ reportId, items: lines }));
}
