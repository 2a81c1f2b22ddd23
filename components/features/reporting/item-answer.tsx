import { useTranslations } from 'next-intl';
import { isText, useReportingWords } from '@/components/features/reporting/words';
import { DefinitionList } from '@/components/ui/definition-list';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { comparedFields, type ComparedField } from '@/lib/features/reporting/model/difference';

/** The answer of an item that cannot be edited now, field by field; empty fields say that they are. */
export function ItemAnswer({ item }: Readonly<{ item: DraftItem }>) {
  const t = useTranslations('reporting');
  const { inField } = useReportingWords();
  const shown = { task: item.task, answer: item.draft, evidence: item.evidence };
  const said = (field: ComparedField) => {
    const text = inField(field, shown);
    return text !== null && isText(field) ? <span lang="vi">{text}</span> : text;
  };
  return (
    <section className="answer">
      <h2>{t('item.edit')}</h2>
      <DefinitionList
        items={comparedFields.map((field) => ({
          term: t(`fields.${field}`),
          detail: said(field) ?? <span className="quiet">{t('empty')}</span>,
        }))}
      />
    </section>
  );
}
