import { useTranslations } from 'next-intl';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import { useReportingWords } from '@/components/features/reporting/words';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { DiffTable, type DiffRow } from '@/components/ui/diff-table';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { comparedFields } from '@/lib/features/reporting/model/difference';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  item: DraftItem;
  choices: readonly Evidence[];
  typed: FormState['values'];
  here: string;
}>;

/** What two people type beside each other; documents are ticked. */
const fields = [...comparedFields.filter((field) => field !== 'documentIds'), 'reply'] as const;

function useRows({ item, choices, typed }: Props): readonly DiffRow[] {
  const t = useTranslations('reporting');
  const words = useReportingWords();
  const saved = useFormTexts(item).value;
  const status = (value: string) => (value === '' ? null : t(`valueStatus.${value}`));
  const texts = fields.map((field) => {
    const [before, after] = [saved[field], typed[field] ?? ''];
    const row = field === 'valueStatus' ? [status(before), status(after)] : [before || null, after || null];
    return { field: t(`fields.${field}`), before: row[0] ?? null, after: row[1] ?? null };
  });
  const ids = (typed['documentIds'] ?? '').split('\n');
  const listed = (documents: readonly Evidence[]) => documents.map(words.document).sort().join('; ') || null;
  const evidence = {
    field: t('fields.documentIds'),
    before: listed(item.evidence),
    after: listed(choices.filter(({ id }) => ids.includes(id))),
  };
  return [...texts, evidence].filter(({ before, after }) => before !== null || after !== null);
}

/** Two people saved the same item: both versions side by side, and what was typed stays in the boxes. */
export function StaleVersions(props: Props) {
  const t = useTranslations('reporting.item.stale');
  const common = useTranslations('reporting');
  const { time } = useReportingWords();
  const { editedBy, task } = props.item;
  return (
    <div id="hai-ban">
      <OutcomeNotice tone="warn" outcome="stale">
        <b>
          {editedBy === null
            ? t('title-unknown')
            : t(editedBy.isViewer ? 'title-own' : 'title', { name: editedBy.name, time: time(editedBy.at) })}
        </b>
        <p>{t('text')}</p>
      </OutcomeNotice>
      <DiffTable
        caption={t('caption', { number: task.number })}
        headings={{ field: t('field'), before: t('saved'), after: t('yours') }}
        emptyWord={common('empty')}
        sameWord={common('check.same')}
        rows={useRows(props)}
      />
      <p className="mt-3">
        <a href={props.here}>{t('take')}</a>
      </p>
    </div>
  );
}
