import type { ShownFile } from '@/components/features/workbook/batch-file';
import type { TriedFile } from '@/lib/features/workbook/queries/batch';
import type { Locale } from '@/lib/i18n/locale';
import { issueWords } from '@/lib/platform/error-words';

/** The look at each file, with its words. */
export function batchTried(locale: Locale, files: readonly TriedFile[]): readonly ShownFile[] {
  return files.map(({ issues, problem, ...file }) => ({
    ...file,
    problem: problem === null ? null : issueWords(locale, problem),
    issues: issues.map((issue) => ({ ...issue, words: issueWords(locale, issue) })),
  }));
}
