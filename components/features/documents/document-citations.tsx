import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import type { DocumentView } from '@/components/features/documents/document-view';
import { Section } from '@/components/ui/section';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import type { Citation } from '@/lib/features/documents/model/citation';
import { shortName } from '@/lib/features/programme/model/task';
import { formatDate, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

function useRow({ locale, ...view }: DocumentView) {
  const t = useTranslations('registry.page.cited');
  return (citation: Citation): StackRow => {
    const { period, number, receipt, decidedOn, isInForce } = citation;
    return {
      key: `${receipt}-${String(number)}`,
      cells: {
        period: formatPeriod(locale, period),
        task: (
          <a href={href(locale, 'task', { number }, { date: askedDay(view) })}>
            {t('task', { number, title: shortName(citation, locale) })}
          </a>
        ),
        receipt: isInForce ? receipt : t('superseded', { receipt }),
        published: formatDate(locale, decidedOn),
      },
    };
  };
}

/** The published answers that name the document as their evidence, newest first. */
export function DocumentCitations(view: DocumentView) {
  const t = useTranslations('registry.page.cited');
  const words = useTranslations('provinces');
  const rowOf = useRow(view);
  const { citations } = view.document;
  return (
    <Section
      id="cited"
      title={t('title', { count: citations.length })}
      note={view.isInvented && citations.length > 0 ? words('invented') : undefined}
    >
      {citations.length === 0 ? (
        <p className="notes">{t('nothing')}</p>
      ) : (
        <StackTable
          caption={t('caption')}
          columns={[
            { key: 'task', label: t('column.task'), kind: 'title' },
            { key: 'period', label: t('column.period'), kind: 'text' },
            { key: 'receipt', label: t('column.receipt'), kind: 'text' },
            { key: 'published', label: t('column.published'), kind: 'text' },
          ]}
          groups={[{ key: 'all', rows: citations.map(rowOf) }]}
        />
      )}
    </Section>
  );
}
