'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ItemFields } from '@/components/features/reporting/item-fields';
import { StaleVersions } from '@/components/features/reporting/stale-versions';
import { ButtonLink } from '@/components/forms/button-link';
import { ErrorSummary } from '@/components/forms/error-summary';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { SubmitButton } from '@/components/forms/submit-button';
import { saveItemAction } from '@/lib/features/reporting/actions/item';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import { emptyState, type FormState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  item: DraftItem;
  choices: readonly Evidence[];
  title: string;
  /** The item's own address, and the way back to its line in the report. */
  here: string;
  back: string;
}>;

/** After a clash the officer has seen the saved version and decides; otherwise the version that was opened counts. */
function versionOf(item: DraftItem, state: FormState): string {
  const opened = state.values['version'];
  return state.outcome === 'stale' || opened === undefined ? String(item.version) : opened;
}

/** What stands above the fields when the last press was not recorded. */
type TroubleProps = Omit<Props, 'reportId' | 'back'> & Readonly<{ state: FormState }>;

function Trouble({ item, choices, title, here, state }: TroubleProps) {
  const t = useTranslations('reporting.item');
  const { number } = item.task;
  if (state.outcome === undefined) return null;
  return (
    <>
      <title>{t('error-title', { title })}</title>
      <ErrorSummary title={t('errors', { number, count: state.issues.length })} state={state} />
      {state.outcome === 'stale' ? (
        <StaleVersions item={item} choices={choices} typed={state.values} here={here} />
      ) : null}
      {state.outcome !== 'stale' && state.issues.length === 0 ? (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          <b>{t('refused', { number })}.</b> {state.message}
        </OutcomeNotice>
      ) : null}
    </>
  );
}

/** One item's answer, saved on its own; what was typed comes back whatever happens. */
export function ItemEditor({ reportId, item, choices, title, here, back }: Props) {
  const t = useTranslations('reporting.item');
  const [state, act] = useActionState(saveItemAction, emptyState, here);
  const { number } = item.task;
  return (
    <form action={act} noValidate data-outcome={state.outcome} className="answer" aria-labelledby="tra-loi">
      <h2 id="tra-loi">{t('edit')}</h2>
      <Trouble item={item} choices={choices} title={title} here={here} state={state} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="task" value={number} />
      <input type="hidden" name="version" value={versionOf(item, state)} />
      <ItemFields item={item} choices={choices} state={state} />
      <div className="btnrow">
        <SubmitButton pending={t('saving')}>
          {state.outcome === 'stale' ? t('stale.keep') : t('save', { number })}
        </SubmitButton>
        <ButtonLink href={back} tone="secondary">
          {t('cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}
