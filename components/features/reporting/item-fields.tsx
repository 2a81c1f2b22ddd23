import { useTranslations } from 'next-intl';
import { EvidenceChoice } from '@/components/features/documents-filing/evidence-choice';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import { FigureFields } from '@/components/features/reporting/figure-fields';
import { Radios } from '@/components/forms/radios';
import { TextArea } from '@/components/forms/text-area';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { Clash } from '@/lib/features/reporting/model/clash';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { longestText } from '@/lib/features/reporting/model/limits';
import type { AnswerField } from '@/lib/features/reporting/model/merge';
import type { FormState } from '@/lib/platform/form';

export type ItemFieldsProps = Readonly<{
  item: DraftItem;
  choices: readonly Evidence[];
  state: FormState;
  /** Two people wrote in it: whose text stands in which box. */
  clash: Clash | null;
}>;

type Whose = Readonly<{ state: FormState; keyOf: (field: AnswerField) => string }>;

/** A box that takes somebody else's newer text is drawn anew; the others keep what is being typed in them. */
function whose({ item, state, clash }: ItemFieldsProps): Whose {
  if (clash === null) return { state, keyOf: (field) => field };
  const isNewer = (field: AnswerField) => clash.taken.includes(field);
  return {
    state: { ...state, values: { ...state.values, ...clash.values } },
    keyOf: (field) => (isNewer(field) ? `${field}-${item.version}` : field),
  };
}

const statuses = Object.values(ValueStatus);

type TextName = 'note' | 'obstacle' | 'proposal' | 'reply';

type TextProps = Pick<ItemFieldsProps, 'item' | 'state'> & Readonly<{ name: TextName; hint: string }>;

function TextPart({ name, hint, ...props }: TextProps) {
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
  const { item, choices } = props;
  const { state, keyOf } = whose(props);
  const own = { item, state };
  const t = useTranslations('reporting');
  const texts = useFormTexts(item);
  return (
    <>
      <Radios
        key={keyOf('valueStatus')}
        name="valueStatus"
        label={t('item.status')}
        hint={`${texts.before('valueStatus')}. ${t('item.status-hint')}`}
        options={statuses.map((value) => ({ value, label: t(`valueStatus.${value}`) }))}
        remark={texts.asked('valueStatus')}
        defaultValue={texts.value.valueStatus}
        state={state}
        down
      />
      <FigureFields {...own} keyOf={keyOf} />
      <TextPart key={keyOf('note')} {...own} name="note" hint="item.note-hint" />
      <EvidenceChoice
        key={keyOf('documentIds')}
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
        <TextPart key={keyOf('reply')} {...own} name="reply" hint="item.reply-hint" />
      )}
      <TextPart key={keyOf('obstacle')} {...own} name="obstacle" hint="item.private-hint" />
      <TextPart key={keyOf('proposal')} {...own} name="proposal" hint="item.private-hint" />
    </>
  );
}
