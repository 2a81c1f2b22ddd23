import { useTranslations } from 'next-intl';
import type { Group } from '@/components/features/monitor/matrix-groups';
import { useReportingWords } from '@/components/features/reporting/words';
import { href } from '@/lib/platform/routes';

function GroupHeads({ group }: Readonly<{ group: Group }>) {
  const t = useTranslations('monitor.matrix');
  const { locale, short } = useReportingWords();
  return (
    <>
      {group.tasks.map((task) => (
        <th key={task.id} scope="col" className="c">
          <a href={href(locale, 'task', { number: task.number })} title={short(task)}>
            {task.number}
            <span className="vh">. {short(task)}</span>
          </a>
        </th>
      ))}
      <th scope="col" className="r tally">
        {t('done-of', { count: group.tasks.length })}
      </th>
    </>
  );
}

/** Two rows: verified tasks and unverified items as groups, then their numbers. */
export function MatrixHeads({ groups }: Readonly<{ groups: readonly Group[] }>) {
  const t = useTranslations('monitor.matrix');
  return (
    <>
      <tr className="over">
        <td />
        {groups.map(({ kind, tasks }) => (
          <th key={kind} scope="colgroup" colSpan={tasks.length + 1}>
            {t(kind)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{t('province')}</th>
        {groups.map((group) => (
          <GroupHeads key={group.kind} group={group} />
        ))}
      </tr>
    </>
  );
}
