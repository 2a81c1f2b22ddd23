import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { ChangedItemView } from '@/components/features/workbook/changed-item';
import { CellIssues, type SaidIssue } from '@/components/features/workbook/cell-issues';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import type { ChangedItem } from '@/lib/features/workbook/model/changed-item';

/** One file of many as the page tells it. */
export type ShownFile = Readonly<{
  name: string;
  province: ProvinceBrief | null;
  periodCode: string | null;
  changes: readonly ChangedItem[];
  issues: readonly SaidIssue[];
  overtaken: readonly number[];
  /** Why nothing in it is read or may be written, in words. */
  problem: string | null;
  written: number | null;
}>;

export type FileStanding = 'written' | 'refused' | 'wrong' | 'overtaken' | 'same' | 'ready';

/** What will become of a file when all are written. */
export function standingOf(file: ShownFile): FileStanding {
  if (file.written !== null) return 'written';
  if (file.problem !== null) return 'refused';
  if (file.issues.length > 0) return 'wrong';
  if (file.overtaken.length > 0) return 'overtaken';
  return file.changes.length === 0 ? 'same' : 'ready';
}

const tones = {
  ...{ written: 'good', ready: 'good', same: 'run' },
  ...{ refused: 'warn', wrong: 'warn', overtaken: 'warn' },
} as const satisfies Record<FileStanding, string>;

function numbersIn({ overtaken, changes }: ShownFile, standing: FileStanding): readonly number[] {
  return standing === 'overtaken' ? overtaken : changes.map(({ task }) => task.number);
}

function Changes({ file }: Readonly<{ file: ShownFile }>) {
  if (standingOf(file) !== 'ready') return null;
  return file.changes.map((each) => (
    <ChangedItemView key={each.task.number} item={each} beside="published" />
  ));
}

/** One file: of whom, what it would change, and what keeps it from being written. */
export function BatchFile({ file }: Readonly<{ file: ShownFile }>) {
  const t = useTranslations('workbook.batch');
  const words = useReportingWords();
  const { name, province, periodCode, changes, issues, problem, written } = file;
  const standing = standingOf(file);
  return (
    <article className="item mt-6" data-standing={standing}>
      <h3>{province === null ? name : words.province(province)}</h3>
      {province === null || periodCode === null ? null : (
        <p className="small quiet">
          {words.period(periodCode)} · {name}
        </p>
      )}
      <p className={`notice ${tones[standing]}`}>
        {problem ??
          t(`standing.${standing}`, {
            count: written ?? changes.length,
            issues: issues.length,
            items: numbersIn(file, standing).join(', '),
          })}
      </p>
      {problem !== null || issues.length === 0 ? null : (
        <div className="tscroll">
          <CellIssues issues={issues} />
        </div>
      )}
      <Changes file={file} />
    </article>
  );
}
