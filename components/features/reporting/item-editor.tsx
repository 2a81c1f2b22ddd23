import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import { NewDocument } from '@/components/features/documents-filing/new-document';
import { ItemFields } from '@/components/features/reporting/item-fields';
import type { ItemFormsProps } from '@/components/features/reporting/item-forms';
import { AutosaveStatus } from '@/components/features/reporting/autosave-status';
import { useLeaveWarning } from '@/components/features/reporting/leave-warning';
import { shownState } from '@/components/features/reporting/form-values';
import { OtherEditor } from '@/components/features/reporting/other-editor';
import { Refusal } from '@/components/features/reporting/refusal';
import { useAutosave } from '@/components/features/reporting/use-autosave';
import { StaleVersions } from '@/components/features/reporting/stale-versions';
import { ButtonLink } from '@/components/forms/button-link';
import { SubmitButton } from '@/components/forms/submit-button';
import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { Unsent } from '@/components/features/reporting/unsent';
import type { FormState } from '@/lib/platform/form';

type Props = ItemFormsProps &
  Readonly<{ state: FormState; act: (form: FormData) => void; unsent: Unsent | null }>;

/** After a clash the officer has seen the saved version and decides; otherwise the version that was opened counts. */
function versionOf(item: DraftItem, state: FormState, unsent: Unsent | null): number {
  const opened = state.values['version'] ?? unsent?.version;
  return state.outcome === 'stale' || opened === undefined ? item.version : Number(opened);
}

/** Which item of which report, and the version that was seen. */
function Place({
  reportId,
  number,
  version,
}: Readonly<{ reportId: string; number: number; version: number }>) {
  return (
    <>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="task" value={number} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

/** What the Enter key presses without script: the form has another button before the one that saves. */
function EnterButton() {
  return (
    <noscript>
      <button className="vh" name="then" value="enter" tabIndex={-1} aria-hidden />
    </noscript>
  );
}

type Buttons = Readonly<{ isStale: boolean; isLast: boolean; number: number; back: string }>;

function FormButtons({ isStale, isLast, number, back }: Buttons) {
  const t = useTranslations('reporting.item');
  return (
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
  );
}

/** One item's answer, saved while it is written and by its button; what was typed comes back whatever happens. */
export function ItemEditor({ item, unsent, state: sent, act, ...props }: Props) {
  const { reportId, userId, choices, here, back, isLast } = props;
  const t = useTranslations('reporting.item');
  const words = useTranslations('reporting.autosave');
  const { number } = item.task;
  const place = { userId, reportId, task: number };
  const opened = versionOf(item, sent, unsent);
  const form = useRef<HTMLFormElement>(null);
  const isClash = sent.outcome === 'stale';
  const autosave = useAutosave({ form, place, version: opened, isStale: isClash, unsent });
  const state = shownState(sent, { unsent: unsent?.typed ?? null, clash: autosave.clash });
  const isStale = state.outcome === 'stale';
  const warning = useLeaveWarning(sent, autosave.state);
  return (
    <form
      ref={form}
      action={act}
      noValidate
      data-outcome={state.outcome}
      className="answer"
      aria-labelledby="tra-loi"
      onChange={(event) => {
        autosave.typed();
        warning.onChange(event);
      }}
      onSubmit={(event) => {
        warning.onSubmit();
        autosave.submit(event);
      }}
    >
      <EnterButton />
      <h2 id="tra-loi">{t('edit')}</h2>
      {unsent === null ? null : <p className="notice run">{words('restored')}</p>}
      {isStale ? null : (
        <OtherEditor reportId={reportId} task={number} version={autosave.version} here={here} />
      )}
      <Refusal
        state={sent}
        toMend={t('errors', { number, count: sent.issues.length })}
        refused={t('refused', { number })}
      />
      {isStale ? <StaleVersions item={item} choices={choices} typed={state.values} here={here} /> : null}
      <Place reportId={reportId} number={number} version={isStale ? item.version : autosave.version} />
      <ItemFields item={item} choices={choices} state={state} />
      <NewDocument state={state} />
      <AutosaveStatus state={autosave.state} />
      <FormButtons isStale={isStale} isLast={isLast} number={number} back={back} />
    </form>
  );
}
