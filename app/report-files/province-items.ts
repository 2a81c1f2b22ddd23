import type { FileWords } from '@/app/report-files/words';
import { isUnsaid, type HandedItem, type HandedReport } from '@/lib/features/reporting/model/handed-report';
import { statusWord } from '@/lib/features/reporting/model/status-word';
import { formatDate, formatNumber, formatPercent } from '@/lib/platform/format';
import type { OfficialTable } from '@/lib/platform/office/official';

function joined(parts: readonly (string | null)[], mark: string): string {
  return parts.filter((part) => part !== null).join(mark);
}

function figuresOf(t: FileWords, { task, answer }: HandedItem): string {
  const { valueStatus, percent, value, completedOn } = answer;
  const figure = value === null ? null : `${formatNumber('vi', value)} ${task.unitVi}`;
  return joined(
    [
      valueStatus === null || valueStatus === 'reported' ? null : t(`reporting.valueStatus.${valueStatus}`),
      percent === null ? null : formatPercent('vi', percent),
      task.metric === 'percent' ? null : figure,
      completedOn === null
        ? null
        : t('report-files.province.completed', { day: formatDate('vi', completedOn) }),
    ],
    '; ',
  );
}

function resultOf(t: FileWords, item: HandedItem): string {
  if (isUnsaid(item)) return t('reporting.print.unanswered');
  return joined([figuresOf(t, item) || null, item.answer.note], '. ');
}

function taskName(t: FileWords, { task }: HandedItem): string {
  if (task.isOwn) return `${task.number}. ${t('reporting.own.name', { name: task.shortVi })}`;
  const mark = task.provenance === 'candidate' ? ` (${t('report-files.provenance.candidate')})` : '';
  return `${task.number}. ${task.shortVi}${mark}`;
}

/** Documents by kind, number and day, as an official text cites them. */
export function documentNames(t: FileWords, evidence: HandedItem['evidence']): string {
  const names = evidence.map(({ kind, number, issuedOn }) =>
    joined(
      [
        `${t(`reporting.document.kinds.${kind}`)} ${number ?? t('reporting.document.no-number')}`,
        issuedOn === null ? null : t('report-files.province.of-day', { day: formatDate('vi', issuedOn) }),
      ],
      ' ',
    ),
  );
  return names.join('; ');
}

function evidenceOf(t: FileWords, item: HandedItem): string {
  if (isUnsaid(item)) return '–';
  return documentNames(t, item.evidence) || t('report-files.province.no-evidence');
}

/** Every task with its status, what was said of it and by what it is proven. */
export function itemTable(t: FileWords, { items }: HandedReport): OfficialTable {
  return {
    kind: 'table',
    isOfWords: true,
    caption: t('report-files.province.table'),
    head: [
      ...[t('report-files.columns.task'), t('report-files.province.columns.status')],
      ...[t('report-files.province.columns.result'), t('report-files.province.columns.evidence')],
    ],
    rows: items.map((item) => [
      taskName(t, item),
      isUnsaid(item) ? '–' : t(`status.${statusWord(item.status)}`),
      resultOf(t, item),
      evidenceOf(t, item),
    ]),
    widths: [0.3, 0.14, 0.32, 0.24],
  };
}

/** What was written of difficulties or proposals, each under its task's number. */
export function told(
  t: FileWords,
  { items }: HandedReport,
  part: 'obstacle' | 'proposal',
): readonly string[] {
  return items.flatMap((item) => {
    const text = isUnsaid(item) ? null : item.answer[part];
    return text === null ? [] : [t('report-files.province.line', { number: item.task.number, text })];
  });
}
