import { uploadProblem } from '@/app/upload-problem';
import type { TriedBook } from '@/components/features/workbook/tried';
import type { DryRun } from '@/lib/features/workbook/queries/dry-run';
import type { Locale } from '@/lib/i18n/locale';
import { issueWords } from '@/lib/platform/error-words';

type Search = Parameters<typeof uploadProblem>[1];

type Said = Readonly<{ tried: TriedBook | null; problem: string | null }>;

/** The look at a workbook with its words, or why there is nothing to look at. */
export function workbookTried(locale: Locale, search: Search, tried: DryRun | null): Said {
  if (tried === null) return { tried: null, problem: uploadProblem(locale, search) };
  if (!tried.ok) return { tried: null, problem: issueWords(locale, tried.issue) };
  const { file, planned, overtaken } = tried;
  const issues = tried.issues.map((issue) => ({ ...issue, words: issueWords(locale, issue) }));
  return { tried: { file, planned, overtaken, issues }, problem: null };
}
