import type { FieldIssue, Refusal } from '@/lib/platform/outcome';

type Said = Pick<FieldIssue, 'key' | 'values'>;

/** An issue with the name of its column in words. */
function named({ key, values: { column, ...values } = {} }: Said, say: (issue: Said) => string) {
  const word = column === undefined ? {} : { column: say({ key: `users.column.${column}` }) };
  return { key, values: { ...values, ...word } };
}

/** What is wrong in a list, each in words with the row and the column it is in; what concerns no row stays as it is. */
export function withLines(refusal: Refusal, say: (issue: Said) => string): Refusal {
  const issues = refusal.issues?.map((issue) => {
    const { key, values } = named(issue, say);
    if (issue.values?.['line'] === undefined) return { ...issue, values };
    const at = issue.values['column'] === undefined ? 'users.onLine' : 'users.onCell';
    return { field: issue.field, key: at, values: { ...values, problem: say({ key, values }) } };
  });
  return issues === undefined ? refusal : { ...refusal, issues };
}
