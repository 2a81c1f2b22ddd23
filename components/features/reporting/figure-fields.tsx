import { useTranslations } from 'next-intl';
import { useFormTexts } from '@/components/features/reporting/form-texts';
import { useReportingWords } from '@/components/features/reporting/words';
import { DateField } from '@/components/forms/date-field';
import { NumberField } from '@/components/forms/number-field';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { FormState } from '@/lib/platform/form';

type Props = Readonly<{ item: DraftItem; state: FormState }>;

/** Percent, the figure and the day of completion: open whatever the status says, so that nothing typed is dropped. */
export function FigureFields({ item, state }: Props) {
  const t = useTranslations('reporting');
  const texts = useFormTexts(item);
  const words = useReportingWords();
  const { task } = item;
  const unit = words.unit(task);
  return (
    <fieldset className="pairs">
      <legend className="vh">{t('fields.percent')}</legend>
      <NumberField
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
        name="completedOn"
        label={t('fields.completedOn')}
        hint={t('item.completed-hint')}
        before={texts.before('completedOn')}
        remark={texts.asked('completedOn')}
        defaultValue={texts.value.completedOn}
        state={state}
      />
      {task.metric === 'milestone' ? (
        <input type="hidden" name="value" value="" />
      ) : (
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
      )}
    </fieldset>
  );
}
