import type { FieldIssue, Outcome, Refusal } from '@/lib/platform/outcome';

type Said = Pick<FieldIssue, 'key' | 'values'>;

/** A form says what to choose; a list has nothing to choose from, and says what to write. */
const inList: Readonly<Record<string, string>> = {
  'users.roleMissing': 'users.inList.role',
  'users.provinceStray': 'users.inList.provinceStray',
  'users.provinceUnknown': 'users.inList.provinceUnknown',
  'users.beforeProvince': 'users.inList.beforeProvince',
  'users.emailTaken': 'users.inList.emailTaken',
  'users.untilPast': 'users.inList.untilPast',
  'field.choose': 'users.inList.language',
};

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
    return {
      field: issue.field,
      key: at,
      values: { ...values, problem: say({ key: inList[key] ?? key, values }) },
    };
  });
  return issues === undefined ? refusal : { ...refusal, issues };
}

/** A cell that cannot be read says so itself: what its blank would be told is left out. Row by row, as people mend. */
export function withCells<T>(outcome: Outcome<T>, cells: readonly FieldIssue[]): Outcome<T> {
  const found = outcome.ok ? [] : (outcome.issues ?? []);
  if (cells.length === 0 || (!outcome.ok && outcome.issues === undefined)) return outcome;
  const isUnread = ({ values }: FieldIssue) =>
    cells.some(
      (cell) => cell.values?.['line'] === values?.['line'] && cell.values?.['column'] === values?.['column'],
    );
  const lineOf = ({ values }: FieldIssue) => Number(values?.['line'] ?? 0);
  const all = [...cells, ...found.filter((issue) => !isUnread(issue))];
  return { ok: false, reason: 'invalid', issues: all.toSorted((one, two) => lineOf(one) - lineOf(two)) };
}
