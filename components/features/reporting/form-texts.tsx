import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ComparedField } from '@/lib/features/reporting/model/difference';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { formatDate, formatNumber } from '@/lib/platform/format';

/** What stands in each box of an item's form before anyone types, and last period's value beside it. */
export function useFormTexts(item: DraftItem) {
  const t = useTranslations('reporting.item');
  const { locale, inField } = useReportingWords();
  const { draft, before, task } = item;
  const number = (value: number | null) => (value === null ? '' : formatNumber(locale, value));
  const told = (field: ComparedField) => {
    const text = before === null ? null : inField(field, { task, answer: before, evidence: before.evidence });
    return text === null ? undefined : t('before', { value: text });
  };
  return {
    value: {
      valueStatus: draft.valueStatus ?? '',
      percent: number(draft.percent),
      value: number(draft.value),
      // Day first in both languages: the only order in which a typed day is read.
      completedOn: draft.completedOn === null ? '' : formatDate('vi', draft.completedOn),
      note: draft.note ?? '',
      obstacle: draft.obstacle ?? '',
      proposal: draft.proposal ?? '',
      reply: draft.reply ?? '',
      documentIds: draft.documentIds.join('\n'),
    },
    before: (field: ComparedField) => told(field) ?? t('never'),
    /** The reviewer's words at a field they ask to mend, until it is changed or answered. */
    asked: (field: ComparedField) =>
      item.asked.includes(field) && item.remark !== null
        ? t('asked', { reviewer: item.remark.reviewer, reason: item.remark.reason })
        : undefined,
    /** Last period's value, or undefined where there was none. */
    told,
    /** The same in the words of the province. */
    said: (field: ComparedField) => {
      const value =
        before === null ? null : inField(field, { task, answer: before, evidence: before.evidence });
      if (value === null) return undefined;
      return t.rich('said-before', { value, vi: (chunks) => <span lang="vi">{chunks}</span> });
    },
  };
}
