import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { inLanguage } from '@/components/features/programme/in-language';
import { ProgrammeRemark } from '@/components/features/programme/programme-remark';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { StackTable } from '@/components/ui/stack-table';
import type { KeyTask } from '@/lib/features/programme/model/outline';
import { completed, isReported, shortName } from '@/lib/features/programme/model/task';
import { href } from '@/lib/platform/routes';

function Carried({ view, keyTask }: { view: ProgrammeView; keyTask: KeyTask }) {
  const t = useTranslations('programme.key-tasks');
  const tasks = view.tasks.filter((task) => keyTask.tasks.includes(task.number));
  if (tasks.length === 0) return t('none');
  return (
    <ul>
      {tasks.map((task) => (
        <li key={task.number}>
          <a href={href(view.locale, 'task', { number: task.number }, { date: askedDay(view) })}>
            {task.number}. {shortName(task, view.locale)}
          </a>{' '}
          <span className="quiet">
            {isReported([task])
              ? t('done', { done: completed(task), provinces: task.provinces })
              : t('silent')}
            {task.provenance === 'candidate' ? `, ${t('candidate')}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The four key tasks of 2018 and what became of them: the tasks of the year that carry each on, by our own reading. */
export function KeyTasks(view: ProgrammeView) {
  const t = useTranslations('programme.key-tasks');
  const words = useTranslations('provinces');
  const { keyTasks } = view.outline;
  const carried = keyTasks.filter((task) => task.tasks.length > 0).length;
  return (
    <Section
      id="key-tasks"
      title={t('title', { carried })}
      note={view.isInvented && isReported(view.tasks) ? `${t('own')} ${words('invented')}` : t('own')}
    >
      <StackTable
        caption={t('caption')}
        columns={[
          { key: 'number', label: t('number'), kind: 'no' },
          { key: 'task', label: t('task'), kind: 'title' },
          { key: 'carried', label: t('carried'), kind: 'text' },
        ]}
        groups={[
          {
            key: 'all',
            rows: keyTasks.map((keyTask) => ({
              key: keyTask.code,
              cells: {
                number: keyTask.number,
                task: inLanguage(view.locale, keyTask.titleVi, keyTask.titleEn),
                carried: <Carried view={view} keyTask={keyTask} />,
              },
            })),
          },
        ]}
      />
      <DownloadLinks locale={view.locale} resource="key-tasks" />
      <ProgrammeRemark view={view} id="key-tasks-2018" />
    </Section>
  );
}
