import type { PublishedAnswer } from '@/lib/features/reporting/model/answer';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { writeBook, type BookLine, type BookWords } from '@/lib/features/workbook/model/book';
import { cellsOf } from '@/lib/features/workbook/model/cells';
import { keptOf } from '@/lib/features/workbook/model/kept';
import type { CellIssue } from '@/lib/features/workbook/model/read';
import { getTriedReport, type DryRun, type Place } from '@/lib/features/workbook/queries/dry-run';
import { bookWords, listWords } from '@/lib/features/workbook/queries/words';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { issueWords } from '@/lib/platform/error-words';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '@/lib/platform/format';
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

function lineOf(item: DraftItem, tried: Tried, words: BookWords): BookLine {
  const { task, before, evidence, answer } = item;
  const issues = (tried?.issues ?? []).filter(({ number }) => number === task.number);
  return {
    number: task.number,
    title: task.titleVi,
    unit: task.unitVi,
    before: publishedWords(before),
    state: workbookWords()(`reporting.mark.${answer}`),
    evidence: evidence.map(({ number, title }) => number ?? title ?? '').join('; ') || null,
    problem: problemWords(issues, words),
    cells: tried?.cells.get(task.number) ?? cellsOf(item, words.lists),
    wrong: issues.flatMap(({ column }) => column ?? []),
  };
}

/**
 * The workbook of an open report: as it stands, or as it was handed in with what is wrong beside the cells. Null for who
 * may not read the draft, and when what was handed in cannot be read.
 */
export async function getBook(viewer: Viewer, place: Place): Promise<GivenBook | null> {
  const found = await getTriedReport(viewer, place);
  if (found === null) return null;
  const { report } = found;
  const tried = readable(found.tried);
  if (tried === null && place.file !== undefined) return null;
  const name = workbookWords()(tried === null ? 'workbook.sheet.file' : 'workbook.sheet.fileMarked', {
    province: report.province.slug,
    period: report.period.code,
  });
  const words = bookWords(report);
  const lines = report.items.map((item) => lineOf(item, tried, words));
  // What was handed in is measured against what it was made from: a newer answer is not overwritten by it.
  const kept = tried?.kept ?? keptOf(report);
  const bytes = await writeBook({ kept, lines, words });
  return { name: `${name}.xlsx`, bytes };
}
