import { useTranslations } from 'next-intl';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { StackTable } from '@/components/ui/stack-table';
import { Status } from '@/components/ui/status';
import type { TaskLine } from '@/lib/features/task-sets/model/task-set';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; year: number; tasks: readonly TaskLine[]; isCopied: boolean }>;

function useRow({ locale, year }: Pick<Props, 'locale' | 'year'>) {
  const t = useTranslations('task-sets');
  return ({ number, titleVi, titleEn, provenance, corrections }: TaskLine) => ({
    key: String(number),
    quiet: provenance === 'candidate',
    cells: {
      no: number,
      title: <a href={href(locale, 'adminTask', { year, number })}>{locale === 'vi' ? titleVi : titleEn}</a>,
      state: (
        <Status
          tone={provenance === 'verified' ? 'good' : 'none'}
          icon={provenance === 'verified' ? 'check' : 'query'}
        >
          {t(`provenance.${provenance}`)}
        </Status>
      ),
      corrections: corrections === 0 ? '–' : formatNumber(locale, corrections),
    },
  });
}

/** The tasks of one year, each with whether a document shows it. */
export function TaskSetScreen({ locale, year, tasks, isCopied }: Props) {
  const t = useTranslations('task-sets');
  const row = useRow({ locale, year });
  const title = t('of', { year });
  const verified = tasks.filter(({ provenance }) => provenance === 'verified').length;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('crumb'), href: href(locale, 'admin') },
          { label: t('title'), href: href(locale, 'adminTaskSets') },
          { label: title },
        ]}
      />
      <div className="wrap pb-16">
        <PageHeader
          title={title}
          meta={[{ key: 'count', text: t('count', { verified, total: tasks.length }) }]}
        />
        {isCopied ? (
          <OutcomeNotice tone="good" outcome="done">
            {t('copy.done')}
          </OutcomeNotice>
        ) : null}
        <StackTable
          caption={title}
          columns={[
            { key: 'no', kind: 'no', label: t('columns.number') },
            { key: 'title', kind: 'title', label: t('columns.task') },
            { key: 'state', kind: 'status', label: t('columns.provenance') },
            { key: 'corrections', kind: 'number', label: t('columns.corrections') },
          ]}
          groups={[{ key: 'all', rows: tasks.map(row) }]}
        />
      </div>
    </>
  );
}
