import { useTranslations } from 'next-intl';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import { useReportingWords } from '@/components/features/reporting/words';
import { DateField } from '@/components/forms/date-field';
import { NumberField } from '@/components/forms/number-field';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { AnswerField } from '@/lib/features/reporting/model/merge';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{
  item: DraftItem;
  state: FormState;
  /** Another key draws a box anew. */
  keyOf: (field: AnswerField) => string;
}>;

/** The task's own figure; a milestone has none. */
function OwnFigure({ item, state }: Pick<Props, 'item' | 'state'>) {
  const t = useTranslations('reporting');
  const texts = useFormTexts(item);
  const words = useReportingWords();
  const { task } = item;
  const unit = words.unit(task);
  if (task.metric === 'milestone') return <input type="hidden" name="value" value="" />;
  return (
    <div className="whole">
      <NumberField
        name="value"
        label={t('fields.value')}
        optional={t('optional')}
        hint={t('item.value-hint')}
        before={texts.before('value')}
        remark={texts.asked('value')}
        defaultValue={texts.value.value}
        unit={task.metric === 'percent' ? `% ${unit}` : unit}
        whole={task.metric === 'count'}
        state={state}
      />
    </div>
  );
}

/** Percent, the figure and the day of completion: open whatever the status says, so that nothing typed is dropped. */
export function FigureFields({ item, state, keyOf }: Props) {
  const t = useTranslations('reporting');
  const texts = useFormTexts(item);
  return (
    <fieldset className="pairs">
      <legend className="vh">{t('fields.percent')}</legend>
      <NumberField
        key={keyOf('percent')}
        name="percent"
        label={t('fields.percent')}
        hint={t('item.percent-hint')}
        before={texts.before('percent')}
        remark={texts.asked('percent')}
        defaultValue={texts.value.percent}
        unit="%"
        state={state}
      />
      <DateField
        key={keyOf('completedOn')}
        name="completedOn"
        label={t('fields.completedOn')}
        hint={t('item.completed-hint')}
        before={texts.before('completedOn')}
        remark={texts.asked('completedOn')}
        defaultValue={texts.value.completedOn}
        state={state}
      />
      <OwnFigure key={keyOf('value')} item={item} state={state} />
    </fieldset>
  );
}
