import type { Locale } from '@/lib/i18n/locale';
import { issueWords, refusalWords } from '@/lib/platform/error-words';
import { reasons } from '@/lib/platform/outcome';
import { fileProblems, problemWord } from '@/lib/platform/storage/problem';

type Search = Readonly<Record<string, string | string[] | undefined>>;

const ofForm = [...fileProblems, 'quota', 'notDeclared', 'unscanned'].map((problem) => `files.${problem}`);

/** What a workbook is refused for besides. */
const ofWorkbook = [
  'workbook.tooLarge',
  'workbook.notXlsx',
  'workbook.tooManyFiles',
  'workbook.fileUnknown',
  'workbook.fileNamed',
  'workbook.fileDamaged',
  'workbook.fileMacros',
  'workbook.fileBomb',
] as const;

/** Why the file that was just sent was not taken, in words; null when the address says nothing the portal would say. */
export function uploadProblem(locale: Locale, search: Search): string | null {
  const said = [search[problemWord]].flat()[0];
  const key = [...ofForm, ...ofWorkbook].find((each) => each.replace('files.', '') === said);
  if (key !== undefined) return issueWords(locale, { key });
  const reason = reasons.find((each) => each === said);
  return reason === undefined ? null : refusalWords(locale, { ok: false, reason });
}
