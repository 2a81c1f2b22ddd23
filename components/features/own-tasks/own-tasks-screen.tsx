import { useTranslations } from 'next-intl';
import { AddOwnTaskForm } from '@/components/features/own-tasks/add-form';
import { OwnTaskEntry } from '@/components/features/own-tasks/own-task-entry';
import { PageHeader } from '@/components/shell/page-header';
import type { OwnTasks } from '@/lib/features/own-tasks/model/own-task';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; own: OwnTasks }>;

/** The tasks a province sets itself for the year, and a new one. */
export function OwnTasksScreen({ locale, own }: Props) {
  const t = useTranslations('own-tasks');
  const { province, provinceId, year, nextNumber, tasks } = own;
  const name = locale === 'vi' ? province.name : province.nameEn;
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline', { province: name, year: String(year) })} />
      <p className="max-w-measure mb-4">{t('intro')}</p>
      <section className="grp" aria-labelledby="dang-co">
        <h2 id="dang-co">{t('now', { count: tasks.length })}</h2>
        {tasks.map((task) => (
          <OwnTaskEntry key={task.id} task={task} />
        ))}
      </section>
      <section className="grp" aria-labelledby="them-moi">
        <h2 id="them-moi">{t('new')}</h2>
        {nextNumber === null ? (
          <p className="notice">{t('full')}</p>
        ) : (
          <AddOwnTaskForm locale={locale} provinceId={provinceId} number={nextNumber} />
        )}
      </section>
    </div>
  );
}
