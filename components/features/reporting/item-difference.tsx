import { useTranslations } from 'next-intl';
import { isText, useReportingWords } from '@/components/features/reporting/words';
import { DiffTable } from '@/components/ui/diff-table';
import type { Answer, Evidence, PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { comparedFields, type ComparedField } from '@/lib/features/reporting/model/difference';
import type { OfficialStatus } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';
import type { TaskBrief } from '@/lib/features/reporting/model/task';

export type Difference = Readonly<{
  task: TaskBrief;
  before: PublishedAnswer | null;
  after: Answer;
  evidence: readonly Evidence[];
  changed: readonly ComparedField[];
  /** The official status before and after, when both are known. */
  status?: Readonly<{ before: OfficialStatus; after: OfficialStatus }>;
  /** Heading of the right column: `tháng 12/2022, sắp gửi`. */
  afterLabel: string;
}>;

/** Always worth reading beside what changed. */
const always: readonly ComparedField[] = ['percent', 'documentIds'];

/** That there is no figure is said in every table: without its row nothing would stand where figures do. */
function isShown(field: ComparedField, { changed, after }: Difference): boolean {
  if (field === 'valueStatus' && after.valueStatus !== 'reported') return true;
  return changed.includes(field) || always.includes(field);
}

function useFieldRows(difference: Difference) {
  const { task, before, after, evidence } = difference;
  const t = useTranslations('reporting.fields');
  const { inField } = useReportingWords();
  return comparedFields
    .filter((field) => isShown(field, difference))
    .map((field) => ({
      field: t(field),
      lang: isText(field) ? 'vi' : undefined,
      before: before === null ? null : inField(field, { task, answer: before, evidence: before.evidence }),
      after: inField(field, { task, answer: after, evidence }),
    }))
    .filter((row) => row.before !== null || row.after !== null);
}

/** One item: what was last published and what is to be, field by field. */
export function ItemDifference(props: Difference) {
  const t = useTranslations('reporting.check');
  const emptyWord = useTranslations('reporting')('none-yet');
  const word = useTranslations('status');
  const fields = useTranslations('reporting');
  const words = useReportingWords();
  const { task, before, status, afterLabel } = props;
  const statusRow = status && {
    field: fields('status'),
    before: word(statusWord(status.before)),
    after: word(statusWord(status.after)),
  };
  return (
    <DiffTable
      caption={t('caption', { number: task.number })}
      headings={{
        field: t('field'),
        before: before === null ? t('before-none') : t('before', { period: words.period(before.periodCode) }),
        after: afterLabel,
      }}
      emptyWord={emptyWord}
      sameWord={t('same')}
      rows={[statusRow, ...useFieldRows(props)].filter((row) => row !== undefined)}
    />
  );
}
