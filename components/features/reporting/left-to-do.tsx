import { useTranslations } from 'next-intl';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { ToDoList } from '@/components/features/reporting/to-do-list';
import type { Check } from '@/lib/features/reporting/model/check';
import { isUnsent } from '@/lib/features/reporting/model/state';

type Props = Readonly<{ check: Check; links: ReportLinks }>;

function Finding({ check }: Pick<Props, 'check'>) {
  const t = useTranslations('reporting.check');
  const open = new Set([
    ...check.blockers.map(({ taskNumber }) => taskNumber),
    ...check.unanswered.map(({ task }) => task.number),
  ]).size;
  const { total } = check.progress;
  if (open > 0) return <p className="notice warn">{t('not-ready', { count: open })}</p>;
  return (
    <p className="notice good">
      {t(check.readOnly === null ? 'ready' : 'complete', {
        total,
        changed: check.changed.length,
        confirmed: check.confirmed.length,
      })}
    </p>
  );
}

/** While it is not sent, whoever reads it is told what blocks; once the ministry has it, nothing is left to do. */
export function LeftToDo({ check, links }: Props) {
  if (!isUnsent(check.state) || check.readOnly === 'exempt') return null;
  return (
    <>
      <Finding check={check} />
      <ToDoList check={check} links={links} />
    </>
  );
}
