import type { FieldIssue, Refusal } from '@/lib/platform/outcome';

/** What is wrong in a list, each in words with the row it is in; what concerns no row stays as it is. */
export function withLines(refusal: Refusal, say: (issue: FieldIssue) => string): Refusal {
  const issues = refusal.issues?.map((issue) => {
    const line = issue.values?.['line'];
    if (line === undefined) return issue;
    return { field: issue.field, key: 'users.onLine', values: { line, problem: say(issue) } };
  });
  return issues === undefined ? refusal : { ...refusal, issues };
}
