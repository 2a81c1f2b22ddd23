import { useTranslations } from 'next-intl';
import { AddOwnTaskForm } from '@/components/features/own-tasks/add-form';
import { CopyOwnTasksForm } from '@/components/features/own-tasks/copy-form';
import { OwnTaskEntry } from '@/components/features/own-tasks/own-task-entry';
import { PageHeader } from '@/components/shell/page-header';
import type { OwnTasks } from '@/lib/features/own-tasks/model/own-task';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; own: OwnTasks }>;

function Years({ locale, own }: Props) {
  const t = useTranslations('own-tasks');
  const of = (year: number) => ({ provinces: own.province.slug, year: String(year) });
  return (
    <nav className="linkrow mb-4 noprint" aria-label={t('years')}>
      {own.years.map((year) =>
        year === own.year ? (
          <b key={year} aria-current="page">
            {year}
          </b>
        ) : (
          <a key={year} href={href(locale, 'deskOwnTasks', {}, of(year))}>
            {year}
          </a>
        ),
      )}
    </nav>
  );
}

function Copy({ locale, own: { provinceId, year, copyable } }: Props) {
  const t = useTranslations('own-tasks.copy');
  if (copyable === 0) return null;
  const years = { year: String(year), before: String(year - 1) };
  return (
    <section className="grp" aria-labelledby="chep-sang">
      <h2 id="chep-sang">{t('heading', years)}</h2>
      <p className="max-w-measure mb-4">{t('note', { ...years, count: copyable })}</p>
      <CopyOwnTasksForm {...{ locale, provinceId, year, count: copyable }} />
    </section>
  );
}

function Add({ locale, own: { provinceId, year, nextNumber } }: Props) {
  const t = useTranslations('own-tasks');
  return (
    <section className="grp" aria-labelledby="them-moi">
      <h2 id="them-moi">{t('new', { year: String(year) })}</h2>
      {nextNumber === null ? (
        <p className="notice">{t('full')}</p>
      ) : (
        <AddOwnTaskForm {...{ locale, provinceId, year, number: nextNumber }} />
      )}
    </section>
  );
}

/** The tasks a province sets itself for a year, those of the year before to be copied, and a new one. */
export function OwnTasksScreen({ locale, own }: Props) {
  const t = useTranslations('own-tasks');
  const { province, isStanding, year, tasks } = own;
  const name = locale === 'vi' ? province.name : province.nameEn;
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline', { province: name, year: String(year) })} />
      <p className="max-w-measure mb-4">
        {t('intro')} {tasks.some(({ isInvented }) => isInvented) ? t('public.invented') : null}
      </p>
      <Years locale={locale} own={own} />
      <section className="grp" aria-labelledby="dang-co">
        <h2 id="dang-co">{t('now', { count: tasks.length })}</h2>
        {tasks.map((task) => (
          <OwnTaskEntry key={task.id} task={task} />
        ))}
      </section>
      {isStanding ? (
        <>
          <Copy locale={locale} own={own} />
          <Add locale={locale} own={own} />
        </>
      ) : (
        <p className="notice">{t('gone', { province: name })}</p>
      )}
    </div>
  );
}
