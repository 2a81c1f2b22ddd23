import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { useTaskMap } from '@/components/features/tasks/task-map';
import type { TaskView } from '@/components/features/tasks/task-view';
import { MapAndRanking } from '@/components/map/map-and-ranking';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';

/** Tasks completed by a resolution, a five-year plan and a committee, which the overview counts as documents. */
const provenByDocuments = [1, 2, 9];

/** The 63 provinces on this task: map and ranking, side by side. */
export function TaskStanding(view: TaskView) {
  const t = useTranslations('tasks.task');
  return (
    <Section
      id="map"
      title={t('status-title')}
      note={provenByDocuments.includes(view.task.number) ? t('counts-note') : undefined}
    >
      <MapAndRanking {...useTaskMap(view, view.rows)}>
        <p className="tfoot">{t('ties')}</p>
        <DownloadLinks
          locale={view.locale}
          resource="progress"
          query={{ task: view.task.number, date: askedDay(view) }}
        />
      </MapAndRanking>
    </Section>
  );
}
