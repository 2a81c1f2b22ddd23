import { useTranslations } from 'next-intl';
import { useIssueWords } from '@/components/features/reporting/issue-words';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { Icon } from '@/components/ui/icon';
import type { Check } from '@/lib/features/reporting/model/check';

type Props = Readonly<{ check: Check; links: ReportLinks }>;

function Blockers({ check, links }: Props) {
  const t = useTranslations('reporting');
  const words = useIssueWords();
  const open = new Set(check.unanswered.map(({ task }) => task.number));
  const blockers = check.blockers.filter(({ taskNumber }) => !open.has(taskNumber));
  if (blockers.length === 0) return null;
  return (
    <section className="grp">
      <div className="head">
        <h2>{t('check.blockers')}</h2>
      </div>
      <ul className="todo">
        {blockers.map(({ taskNumber, issue }) => (
          <li key={`${taskNumber} ${issue.key}`}>
            <span className="msg">
              <Icon name="cross" />
              <span>
                {t('report.item', { number: taskNumber })}: {words(issue)}
              </span>
            </span>
            <a href={links.item(taskNumber)}>
              {t(check.readOnly === null ? 'check.fix' : 'check.view', { number: taskNumber })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is left to do before sending, each with the way to do it, or to read it for who does not write. */
export function ToDoList({ check, links }: Props) {
  const t = useTranslations('reporting');
  const { short } = useReportingWords();
  return (
    <>
      <Blockers check={check} links={links} />
      {check.unanswered.length === 0 ? null : (
        <section className="grp">
          <div className="head">
            <h2>{t('check.unanswered')}</h2>
          </div>
          <ul className="todo">
            {check.unanswered.map(({ task }) => (
              <li key={task.id}>
                <span>
                  <span className="n">{task.number}</span> {short(task)}
                </span>
                <a href={links.line(task.number)}>
                  {t(check.readOnly === null ? 'report.go' : 'check.view', { number: task.number })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
