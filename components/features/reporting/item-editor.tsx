import { useLocale, useTranslations } from 'next-intl';
import { NewDocument } from '@/components/features/documents-filing/new-document';
import { ItemFields } from '@/components/features/reporting/item-fields';
import type { ItemFormsProps } from '@/components/features/reporting/item-forms';
import { useLeaveWarning } from '@/components/features/reporting/leave-warning';
import { Refusal } from '@/components/features/reporting/refusal';
import { StaleVersions } from '@/components/features/reporting/stale-versions';
import { ButtonLink } from '@/components/forms/button-link';
import { SubmitButton } from '@/components/forms/submit-button';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { FormState } from '@/lib/platform/form';

type Props = ItemFormsProps & Readonly<{ state: FormState; act: (form: FormData) => void }>;

/** After a clash the officer has seen the saved version and decides; otherwise the version that was opened counts. */
function versionOf(item: DraftItem, state: FormState): string {
  const opened = state.values['version'];
  return state.outcome === 'stale' || opened === undefined ? String(item.version) : opened;
}

/** One item's answer, saved on its own; what was typed comes back whatever happens. */
export function ItemEditor({ reportId, item, choices, here, back, isLast, state, act }: Props) {
  const t = useTranslations('reporting.item');
  const { number } = item.task;
  const isStale = state.outcome === 'stale';
  const warning = useLeaveWarning(state);
  return (
    <form
      action={act}
      noValidate
      data-outcome={state.outcome}
      className="answer"
      aria-labelledby="tra-loi"
      {...warning}
    >
      <h2 id="tra-loi">{t('edit')}</h2>
      <Refusal
        state={state}
        toMend={t('errors', { number, count: state.issues.length })}
        refused={t('refused', { number })}
      />
      {isStale ? <StaleVersions item={item} choices={choices} typed={state.values} here={here} /> : null}
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="task" value={number} />
      <input type="hidden" name="version" value={versionOf(item, state)} />
      <ItemFields item={item} choices={choices} state={state} />
      <NewDocument state={state} />
      <div className="btnrow">
        <SubmitButton pending={t('saving')}>{isStale ? t('stale.keep') : t('save', { number })}</SubmitButton>
        {isLast ? null : (
          <SubmitButton name="then" value="next" tone="secondary" pending={t('saving')}>
            {t('save-next')}
          </SubmitButton>
        )}
        <ButtonLink href={back} tone="secondary">
          {t('cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
