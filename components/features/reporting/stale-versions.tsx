import { useTranslations } from 'next-intl';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import { useReportingWords } from '@/components/features/reporting/words';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Radios } from '@/components/forms/radios';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { askedField, keepField, type Clash } from '@/lib/features/reporting/model/clash';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { AnswerField } from '@/lib/features/reporting/model/merge';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  item: DraftItem;
  choices: readonly Evidence[];
  clash: Clash;
  state: FormState;
  here: string;
}>;

type Version = Readonly<{ field: AnswerField; saved: string; typed: string }>;

/** The fields that both changed, each version as a reader reads it. */
function useVersions({ item, choices, clash }: Props): readonly Version[] {
  const t = useTranslations('reporting');
  const words = useReportingWords();
  const texts = useFormTexts(item).value;
  const typed = clash.values;
  const ids = typed.documentIds.split('\n');
  const listed = (documents: readonly Evidence[]) => documents.map(words.document).sort().join('; ');
  const status = (value: string) => (value === '' ? '' : t(`valueStatus.${value}`));
  const told = (field: AnswerField): Version => {
    if (field === 'documentIds')
      return {
        field,
        saved: listed(item.evidence),
        typed: listed(choices.filter(({ id }) => ids.includes(id))),
      };
    const [saved, mine] = [texts[field], typed[field].trim()];
    return field === 'valueStatus'
      ? { field, saved: status(saved), typed: status(mine) }
      : { field, saved, typed: mine };
  };
  return clash.asked.map(told);
}

/** One field of which two texts exist: the saved one or the typed one is kept. */
function VersionChoice({ version, state }: Readonly<{ version: Version; state: FormState }>) {
  const t = useTranslations('reporting');
  const text = (value: string) =>
    value === '' ? <span className="quiet">{t('empty')}</span> : <span lang="vi">{value}</span>;
  return (
    <Radios
      name={keepField(version.field)}
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
      state={state}
    />
  );
}

/** What became of the fields that only one of the two changed. */
function Taken({ taken }: Readonly<{ taken: readonly AnswerField[] }>) {
  const t = useTranslations('reporting');
  if (taken.length === 0) return null;
  const fields = taken.map((field) => t(`fields.${field}`)).join('; ');
  return <p>{t('item.stale.taken', { fields })}</p>;
}

/** Two people saved the same item: whose is newer and when, and of each field that both changed which text is kept. */
export function StaleVersions(props: Props) {
  const t = useTranslations('reporting.item.stale');
  const { time } = useReportingWords();
  const { item, clash, state, here } = props;
  const { editedBy, task } = item;
  const versions = useVersions(props);
  return (
    <div id="hai-ban" role="group" aria-label={t('caption', { number: task.number })}>
      <input type="hidden" name={askedField} value={clash.asked.join(' ')} />
      <OutcomeNotice tone="warn" outcome="stale">
        <b>
          {editedBy === null
            ? t('title-unknown')
            : t(editedBy.isViewer ? 'title-own' : 'title', { name: editedBy.name, time: time(editedBy.at) })}
        </b>
        <p>{t(versions.length === 0 ? 'none' : 'text', { number: task.number })}</p>
        <Taken taken={clash.taken} />
      </OutcomeNotice>
      {versions.map((version) => (
        <VersionChoice key={version.field} version={version} state={state} />
      ))}
      <p className="mt-3">
        <a href={here}>{t('take')}</a>
      </p>
    </div>
  );
}
