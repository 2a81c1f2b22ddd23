import type { Evidence, PublishedAnswer } from '@/lib/features/reporting/model/answer';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { writeBook } from '@/lib/features/workbook/model/book';
import type { BookDocument, BookLine, BookWords } from '@/lib/features/workbook/model/book-content';
import { cellsOf } from '@/lib/features/workbook/model/cells';
import { keptOf, type Kept } from '@/lib/features/workbook/model/kept';
import { listDocuments } from '@/lib/features/workbook/model/listed-document';
import type { CellIssue } from '@/lib/features/workbook/model/read';
import { getTriedReport, type DryRun, type Place } from '@/lib/features/workbook/queries/dry-run';
import { bookWords, listWords } from '@/lib/features/workbook/queries/words';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { issueWords } from '@/lib/platform/error-words';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '@/lib/platform/format';
import { workbookMark } from '@/lib/platform/workbook-mark';
import { workbookWords } from '@/lib/platform/workbook-words';

export type GivenBook = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>;

const tidy = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(', ');

function publishedWords(before: PublishedAnswer | null): string | null {
  if (before === null) return null;
  const { valueStatus, percent, value, completedOn, periodCode } = before;
  const said = tidy([
    valueStatus === null ? null : listWords().status[valueStatus],
    percent === null ? null : formatPercent('vi', percent),
    value === null ? null : formatNumber('vi', value),
    completedOn === null ? null : formatDate('vi', completedOn),
  ]);
  return `${formatPeriod('vi', periodCode)}: ${said}`;
}

function problemWords(issues: readonly CellIssue[], { headings }: BookWords): string | null {
  const said = issues.map((issue) =>
    [...(issue.column === null ? [] : [headings[issue.column]]), issueWords('vi', issue)].join(': '),
  );
  return said.length === 0 ? null : said.join('\n');
}

type Tried = Extract<DryRun, { ok: true }> | null;

function readable(tried: DryRun | null): Tried {
  return tried?.ok === true ? tried : null;
}

type Making = Readonly<{ tried: Tried; kept: Kept; words: BookWords }>;

function lineOf(item: DraftItem, { tried, kept, words }: Making): BookLine {
  const { task, before, answer } = item;
  const issues = (tried?.issues ?? []).filter(({ number }) => number === task.number);
  return {
    number: task.number,
    title: task.titleVi,
    unit: task.unitVi,
    before: publishedWords(before),
    state: workbookWords()(`reporting.mark.${answer}`),
    problem: problemWords(issues, words),
    cells: tried?.cells.get(task.number) ?? cellsOf(item, { ...words.lists, documents: kept.documents }),
    wrong: issues.flatMap(({ column }) => column ?? []),
  };
}

/** The documents under their labels, as they stand in the library; of one that is there no more, its label. */
function documentsIn({ documents }: Kept, choices: readonly Evidence[]): readonly BookDocument[] {
  return documents.map(({ id, label }) => {
    const found = choices.find((each) => each.id === id);
    return {
      label,
      issuedOn: found?.issuedOn ?? null,
      issuer: found?.issuer ?? null,
      title: found?.title ?? null,
    };
  });
}

/**
 * The workbook of an open report: as it stands, or as it was handed in with what is wrong beside the cells. Null for who
 * may not read the draft, and when what was handed in cannot be read.
 */
export async function getBook(viewer: Viewer, place: Place): Promise<GivenBook | null> {
  const found = await getTriedReport(viewer, place);
  if (found === null) return null;
  const { report, choices } = found;
  const tried = readable(found.tried);
  if (tried === null && place.file !== undefined) return null;
  const name = workbookWords()(tried === null ? 'workbook.sheet.file' : 'workbook.sheet.fileMarked', {
    province: report.province.slug,
    period: report.period.code,
  });
  const words = bookWords(report);
  // What was handed in is measured against what it was made from: a newer answer is not overwritten by it.
  const kept = tried?.kept ?? keptOf(report, listDocuments(choices));
  const bytes = await writeBook({
    ...{ kept, words, mark: workbookMark },
    lines: report.items.map((item) => lineOf(item, { tried, kept, words })),
    documents: documentsIn(kept, choices),
  });
  return { name: `${name}.xlsx`, bytes };
}
