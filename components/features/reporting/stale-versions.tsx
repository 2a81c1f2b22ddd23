import { useTranslations } from 'next-intl';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import { useReportingWords } from '@/components/features/reporting/words';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Radios } from '@/components/forms/radios';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { answerFields, type AnswerField } from '@/lib/features/reporting/model/merge';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  item: DraftItem;
  choices: readonly Evidence[];
  typed: FormState['values'];
  here: string;
}>;

type Version = Readonly<{ field: AnswerField; saved: string; typed: string }>;

/** The fields in which the two versions differ, each as a reader reads it. */
function useVersions({ item, choices, typed }: Props): readonly Version[] {
  const t = useTranslations('reporting');
  const words = useReportingWords();
  const texts = useFormTexts(item).value;
  const ids = (typed['documentIds'] ?? '').split('\n');
  const listed = (documents: readonly Evidence[]) => documents.map(words.document).sort().join('; ');
  const status = (value: string) => (value === '' ? '' : t(`valueStatus.${value}`));
  const told = (field: AnswerField): Version => {
    if (field === 'documentIds')
      return {
        field,
        saved: listed(item.evidence),
        typed: listed(choices.filter(({ id }) => ids.includes(id))),
      };
    const [saved, mine] = [texts[field], (typed[field] ?? '').trim()];
    return field === 'valueStatus'
      ? { field, saved: status(saved), typed: status(mine) }
      : { field, saved, typed: mine };
  };
  return answerFields.map(told).filter((version) => version.saved !== version.typed);
}

/** One field of which two texts exist: the saved one or the typed one is kept. */
function VersionChoice({ version }: Readonly<{ version: Version }>) {
  const t = useTranslations('reporting');
  const text = (value: string) =>
    value === '' ? <span className="quiet">{t('empty')}</span> : <span lang="vi">{value}</span>;
  return (
    <Radios
      name={`keep-${version.field}`}
      label={t(`fields.${version.field}`)}
      down
      options={[
        {
          value: 'saved',
          label: (
            <>
              {t('item.stale.saved')}: {text(version.saved)}
            </>
          ),
        },
        {
          value: 'typed',
          label: (
            <>
              {t('item.stale.yours')}: {text(version.typed)}
            </>
          ),
        },
      ]}
      defaultValue="typed"
    />
  );
}

/** Two people saved the same item: both versions, whose is newer and when, and for each field which one is kept. */
export function StaleVersions(props: Props) {
  const t = useTranslations('reporting.item.stale');
  const { time } = useReportingWords();
  const { editedBy, task } = props.item;
  const versions = useVersions(props);
  return (
    <div id="hai-ban" role="group" aria-label={t('caption', { number: task.number })}>
      <OutcomeNotice tone="warn" outcome="stale">
        <b>
          {editedBy === null
            ? t('title-unknown')
            : t(editedBy.isViewer ? 'title-own' : 'title', { name: editedBy.name, time: time(editedBy.at) })}
        </b>
        <p>{t(versions.length === 0 ? 'same' : 'text')}</p>
      </OutcomeNotice>
      {versions.map((version) => (
        <VersionChoice key={version.field} version={version} />
      ))}
      <p className="mt-3">
        <a href={props.here}>{t('take')}</a>
      </p>
    </div>
  );
}
