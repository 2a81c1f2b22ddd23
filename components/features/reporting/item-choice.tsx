import { useTranslations } from 'next-intl';
import { ConfirmForm } from '@/components/features/reporting/confirm-form';
import type { ItemRowProps } from '@/components/features/reporting/item-row';
import { useReportingWords } from '@/components/features/reporting/words';
import { Icon } from '@/components/ui/icon';

type Props = Pick<ItemRowProps, 'item' | 'report' | 'links'>;

/** The word on the way to the editor: to repair, to answer for the first time, to change, to change again. */
function editWord({ item }: Pick<Props, 'item'>) {
  if (item.isReturned) return 'open';
  if (item.answer === 'changed') return 'edit';
  return item.before === null ? 'answer' : 'changed';
}

/** One press confirms; the other way opens the editor. Both work the same with and without script. */
export function ItemChoice({ item, report, links }: Props) {
  const t = useTranslations('reporting.report');
  const { short } = useReportingWords();
  const { task, version, answer, before, isReturned } = item;
  const about = t('for-item', { number: task.number, title: short(task) });
  const mayWrite = report.readOnly === null;
  const mayConfirm = mayWrite && before !== null && !isReturned;
  const word = mayWrite ? editWord({ item }) : 'view';
  return (
    <div className="choice">
      {mayConfirm ? (
        <ConfirmForm
          reportId={report.reportId}
          items={[{ number: task.number, version }]}
          at={links.line(task.number)}
          label={t('unchanged')}
          about={about}
          chosen={answer === 'unchanged'}
        />
      ) : null}
      <a
        className={word === 'open' ? 'btn' : 'pick'}
        href={links.item(task.number)}
        aria-current={answer === 'changed' ? 'true' : undefined}
      >
        {answer === 'changed' ? <Icon name="pen" /> : null}
        {t(word)}
        <span className="vh"> {about}</span>
      </a>
    </div>
  );
}
