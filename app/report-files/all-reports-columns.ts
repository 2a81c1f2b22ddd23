import { documentNames } from '@/app/report-files/province-items';
import type { FileWords } from '@/app/report-files/words';
import type { SentItem } from '@/lib/features/reporting/model/all-reports';
import type { BoardCell, BoardRow } from '@/lib/features/reporting/model/board';
import { statusWord } from '@/lib/features/reporting/model/status-word';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import { dateColumn, isoDay } from '@/lib/platform/day';

type Cell = string | number | Date | null;

type Line = Readonly<{
  row: BoardRow;
  task: TaskBrief;
  /** Null for what was not sent. */
  item: SentItem | null;
  cell: BoardCell | undefined;
}>;

type Column = Readonly<{ name: string; width: number; of: (line: Line) => Cell }>;

/** Excel itself holds no longer text in a cell. */
const longest = 32_000;

const text = (said: string | null | undefined): string | null => said?.slice(0, longest) ?? null;

function provinceColumns(t: FileWords): readonly Column[] {
  return [
    { name: t('report-files.columns.province'), width: 26, of: ({ row }) => row.province.nameFull },
    {
      ...{ name: t('report-files.columns.region'), width: 26 },
      of: ({ row }) => t(`provinces.region.${(row.province.region ?? 'none') as 'none'}`),
    },
    {
      ...{ name: t('report-files.columns.timeliness'), width: 16 },
      of: ({ row }) => t(`monitor.course.columns.${row.timeliness}`),
    },
    {
      ...{ name: t('report-files.all.columns.sent'), width: 14 },
      of: ({ row }) => row.submittedAt && dateColumn(isoDay(new Date(row.submittedAt))),
    },
    {
      ...{ name: t('report-files.all.columns.standing'), width: 20 },
      of: ({ row }) => (row.submittedAt === null ? null : t(`report-files.all.standing.${row.state}`)),
    },
  ];
}

function taskColumns(t: FileWords): readonly Column[] {
  return [
    { name: t('report-files.all.columns.number'), width: 8, of: ({ task }) => task.number },
    { name: t('report-files.columns.task'), width: 40, of: ({ task }) => task.shortVi },
    {
      ...{ name: t('report-files.columns.provenance'), width: 16 },
      of: ({ task }) => t(`report-files.provenance.${task.provenance}`),
    },
  ];
}

function answerColumns(t: FileWords): readonly Column[] {
  const said = (name: 'note' | 'obstacle' | 'proposal'): Column => ({
    ...{ name: t(`reporting.fields.${name}`), width: 40 },
    of: ({ item }) => text(item?.answer[name]),
  });
  return [
    {
      ...{ name: t('report-files.province.columns.status'), width: 20 },
      of: ({ item, cell }) =>
        item === null || cell === undefined ? null : t(`status.${statusWord(cell.status)}`),
    },
    {
      ...{ name: t('reporting.fields.valueStatus'), width: 20 },
      of: ({ item }) =>
        item?.answer.valueStatus ? t(`reporting.valueStatus.${item.answer.valueStatus}`) : null,
    },
    { name: t('reporting.fields.percent'), width: 12, of: ({ item }) => item?.answer.percent ?? null },
    { name: t('reporting.fields.value'), width: 14, of: ({ item }) => item?.answer.value ?? null },
    { name: t('report-files.all.columns.unit'), width: 14, of: ({ task }) => task.unitVi },
    {
      ...{ name: t('reporting.fields.completedOn'), width: 14 },
      of: ({ item }) => (item?.answer.completedOn ? dateColumn(item.answer.completedOn) : null),
    },
    ...[said('note'), said('obstacle'), said('proposal')],
    {
      ...{ name: t('report-files.all.columns.documents'), width: 10 },
      of: ({ item }) => item?.evidence.length ?? null,
    },
    {
      ...{ name: t('report-files.province.columns.evidence'), width: 40 },
      of: ({ item }) => (item === null ? null : text(documentNames(t, item.evidence)) || null),
    },
  ];
}

/** One line is one task of one province. A cell is blank for what was not sent; a nought is one that was typed. */
export function allReportsColumns(t: FileWords): readonly Column[] {
  return [...provinceColumns(t), ...taskColumns(t), ...answerColumns(t)];
}
