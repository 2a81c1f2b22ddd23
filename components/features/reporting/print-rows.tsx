import { useTranslations } from 'next-intl';
import { useAnswerLine } from '@/components/features/reporting/answer-line';
import { useReportingWords } from '@/components/features/reporting/words';
import type { DraftItem } from '@/lib/features/reporting/model/draft';

const columns = ['number', 'task', 'before', 'now', 'evidence'] as const;

function Row({ item }: Readonly<{ item: DraftItem }>) {
  const t = useTranslations('reporting');
  const line = useAnswerLine();
  const words = useReportingWords();
  const { task, before, draft, evidence, answer } = item;
  const now = answer === 'unchanged' ? t('check.same') : line(task, draft);
  const proof = [...evidence.map(words.document), draft.note].filter((text) => text !== null).join('; ');
  return (
    <tr>
      <td className="r">{task.number}</td>
      <th scope="row">
        {words.short(task)}
        {task.provenance === 'candidate' ? <i className="block">({t('print.candidate')})</i> : null}
      </th>
      <td>{before === null ? t('none-yet') : line(task, before)}</td>
      <td>
        {answer === 'unanswered' ? <i>{t('print.unanswered')}</i> : null}
        {answer === 'changed' ? <b>{now}</b> : null}
        {answer === 'unchanged' ? now : null}
      </td>
      <td>{proof}</td>
    </tr>
  );
}

/** All items of a report as a plain ruled table; what changed is bold. */
export function PrintRows({ items }: Readonly<{ items: readonly DraftItem[] }>) {
  const t = useTranslations('reporting.print');
  return (
    <div className="scroll">
      <table className="ruled">
        <caption className="vh">{t('caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'number' ? 'r' : undefined}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.task.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
