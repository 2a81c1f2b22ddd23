import { useTranslations } from 'next-intl';
import { EvidenceChoice } from '@/components/features/documents-filing/evidence-choice';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import { FigureFields } from '@/components/features/reporting/figure-fields';
import { Radios } from '@/components/forms/radios';
import { TextArea } from '@/components/forms/text-area';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { longestText } from '@/lib/features/reporting/model/limits';
import type { FormState } from '@/lib/platform/form';

export type ItemFieldsProps = Readonly<{ item: DraftItem; choices: readonly Evidence[]; state: FormState }>;

const statuses = Object.values(ValueStatus);

type TextName = 'note' | 'obstacle' | 'proposal' | 'reply';

function TextPart({ name, hint, ...props }: ItemFieldsProps & Readonly<{ name: TextName; hint: string }>) {
  const t = useTranslations('reporting');
  const texts = useFormTexts(props.item);
  return (
    <TextArea
      name={name}
      label={t(`fields.${name}`)}
      optional={t('optional')}
      hint={t(hint)}
      before={name === 'reply' ? undefined : texts.said(name)}
      remark={name === 'reply' ? undefined : texts.asked(name)}
      defaultValue={texts.value[name]}
      most={longestText}
      rows={name === 'note' || name === 'reply' ? 3 : 2}
      state={props.state}
    />
  );
}

/**
 * An item's fields in the order in which one thinks: is there a figure, which, since when, proven by what. Every field
 * is sent, also one that this item does not show: the portal refuses an answer with a part left out.
 */
export function ItemFields(props: ItemFieldsProps) {
  const { item, choices, state } = props;
  const t = useTranslations('reporting');
  const texts = useFormTexts(item);
  return (
    <>
      <Radios
        name="valueStatus"
        label={t('item.status')}
        hint={`${texts.before('valueStatus')}. ${t('item.status-hint')}`}
        options={statuses.map((value) => ({ value, label: t(`valueStatus.${value}`) }))}
        remark={texts.asked('valueStatus')}
        defaultValue={texts.value.valueStatus}
        state={state}
        down
      />
      <FigureFields item={item} state={state} />
      <TextPart {...props} name="note" hint="item.note-hint" />
      <EvidenceChoice
        choices={choices}
        chosen={item.draft.documentIds}
        expected={item.task.evidenceExpectedVi}
        before={texts.before('documentIds')}
        remark={texts.asked('documentIds')}
        state={state}
      />
      {item.remark === null ? (
        <input type="hidden" name="reply" value={texts.value.reply} />
      ) : (
        <TextPart {...props} name="reply" hint="item.reply-hint" />
      )}
      <TextPart {...props} name="obstacle" hint="item.private-hint" />
      <TextPart {...props} name="proposal" hint="item.private-hint" />
    </>
  );
}
