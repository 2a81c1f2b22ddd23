import { useTranslations } from 'next-intl';
import { isText, useReportingWords } from '@/components/features/reporting/words';
import { DiffTable } from '@/components/ui/diff-table';
import type { PlannedItem } from '@/lib/features/workbook/model/judge';

function useRows({ item, answer, evidence, fields, isReplyChanged }: PlannedItem) {
  const t = useTranslations('reporting.fields');
  const { inField } = useReportingWords();
  const { task, draft } = item;
  const rows = fields.map((field) => ({
    field: t(field),
    lang: isText(field) ? 'vi' : undefined,
    before: inField(field, { task, answer: draft, evidence: item.evidence }),
    after: inField(field, { task, answer, evidence }),
  }));
  const reply = { field: t('reply'), lang: 'vi', before: draft.reply, after: answer.reply };
  return isReplyChanged ? [...rows, reply] : rows;
}

/** One item as the workbook would change it. */
export function PlannedItemView({ planned }: Readonly<{ planned: PlannedItem }>) {
  const t = useTranslations('workbook.try');
  const report = useTranslations('reporting');
  const { short } = useReportingWords();
  const { task } = planned.item;
  const rows = useRows(planned);
  return (
    <article className="item mt-6">
      <h3>
        {task.number}. {short(task)}
      </h3>
      {planned.isConfirmed ? (
        <p>{t('confirmed')}</p>
      ) : (
        <DiffTable
          caption={t('caption', { number: task.number })}
          headings={{ field: t('field'), before: t('before'), after: t('after') }}
          emptyWord={report('none-yet')}
          sameWord={report('check.same')}
          rows={rows}
        />
      )}
    </article>
  );
}
