import { useTranslations } from 'next-intl';
import { isText, useReportingWords } from '@/components/features/reporting/words';
import { DiffTable } from '@/components/ui/diff-table';
import type { ChangedItem } from '@/lib/features/workbook/model/changed-item';

function useRows({ task, before, after, fields, isReplyChanged }: ChangedItem) {
  const t = useTranslations('reporting.fields');
  const { inField } = useReportingWords();
  const rows = fields.map((field) => ({
    field: t(field),
    lang: isText(field) ? 'vi' : undefined,
    before: inField(field, { task, ...before }),
    after: inField(field, { task, ...after }),
  }));
  const reply = { field: t('reply'), lang: 'vi', before: before.answer.reply, after: after.answer.reply };
  return isReplyChanged ? [...rows, reply] : rows;
}

type Props = Readonly<{
  item: ChangedItem;
  /** What it is shown beside. */
  beside: 'draft' | 'published';
}>;

/** One item as a workbook would change it. */
export function ChangedItemView({ item, beside }: Props) {
  const t = useTranslations('workbook.try');
  const report = useTranslations('reporting');
  const { short } = useReportingWords();
  const { task, isConfirmed } = item;
  const rows = useRows(item);
  const Heading = beside === 'draft' ? 'h3' : 'h4';
  return (
    <article className={beside === 'draft' ? 'item mt-6' : 'mt-4'}>
      <Heading>
        {task.number}. {short(task)}
      </Heading>
      {isConfirmed ? (
        <p>{t('confirmed')}</p>
      ) : (
        <DiffTable
          caption={t('caption', { number: task.number })}
          headings={{ field: t('field'), before: t(`before.${beside}`), after: t('after') }}
          emptyWord={report('none-yet')}
          sameWord={report('check.same')}
          rows={rows}
        />
      )}
    </article>
  );
}
