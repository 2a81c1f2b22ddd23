import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { NewDocument } from '@/components/features/documents-filing/new-document';
import { ItemFields } from '@/components/features/reporting/item-fields';
import type { ItemFormsProps } from '@/components/features/reporting/item-forms';
import { AutosaveStatus } from '@/components/features/reporting/autosave-status';
import { ItemPlace } from '@/components/features/reporting/item-place';
import { useLeaveWarning } from '@/components/features/reporting/leave-warning';
import { isClash } from '@/components/features/reporting/form-values';
import { OtherEditor } from '@/components/features/reporting/other-editor';
import { Refusal } from '@/components/features/reporting/refusal';
import { useClash } from '@/components/features/reporting/use-clash';
import { useOpened } from '@/components/features/reporting/use-opened';
import { useAutosave } from '@/components/features/reporting/use-autosave';
import { StaleVersions } from '@/components/features/reporting/stale-versions';
import { ButtonLink } from '@/components/forms/button-link';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Clash } from '@/lib/features/reporting/model/clash';
import type { Unsent } from '@/components/features/reporting/unsent';
import type { FormState } from '@/lib/platform/form';

type Props = ItemFormsProps &
  Readonly<{ state: FormState; act: (form: FormData) => void; unsent: Unsent | null }>;

/** What the Enter key presses without script: the form has another button before the one that saves. */
function EnterButton() {
  return (
    <noscript>
      <button className="vh" name="then" value="enter" tabIndex={-1} aria-hidden />
    </noscript>
  );
}

type Buttons = Readonly<{ clash: Clash | null; isLast: boolean; number: number; back: string }>;

function FormButtons({ clash, isLast, number, back }: Buttons) {
  const t = useTranslations('reporting.item');
  const isAsked = clash !== null && clash.asked.length > 0;
  return (
    <div className="btnrow">
      <SubmitButton pending={t('saving')}>{isAsked ? t('stale.keep') : t('save', { number })}</SubmitButton>
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
  const opened = useOpened(item, sent, unsent);
  const form = useRef<HTMLFormElement>(null);
  const autosave = useAutosave({ form, place, opened, isStale: isClash(sent), unsent });
  const { state, clash } = useClash(item, { sent, unsent, opened, autosave });
  const seen = clash === null ? autosave : { version: item.version, given: clash.given };
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
      {clash === null ? <OtherEditor {...{ reportId, here }} task={number} version={seen.version} /> : null}
      <Refusal
        state={sent}
        toMend={t('errors', { number, count: sent.issues.length })}
        refused={t('refused', { number })}
      />
      {clash === null ? null : <StaleVersions {...{ item, choices, clash, state, here }} />}
      <ItemPlace reportId={reportId} number={number} {...seen} />
      <ItemFields item={item} choices={choices} state={state} clash={clash} />
      <NewDocument state={state} />
      <AutosaveStatus state={autosave.state} />
      <FormButtons clash={clash} isLast={isLast} number={number} back={back} />
    </form>
  );
}
