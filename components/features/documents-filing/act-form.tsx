'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { useAct } from '@/components/forms/use-act';
import { actOnDocumentAction } from '@/lib/features/documents/actions/library';
import type { DocumentActInput } from '@/lib/features/documents/schema/library';
import { emptyState } from '@/lib/platform/form';

type Act = DocumentActInput['act'];

type Props = Readonly<{ documentId: string; version: number; acts: readonly Act[]; here: string }>;

/** What may be done with a document as it stands, each by one press. */
export function ActForm({ documentId, version, acts, here }: Props) {
  const t = useTranslations('library.act');
  const [state, send] = useAct(actOnDocumentAction, emptyState, here);
  const said = state.message ?? state.issues[0]?.message;
  return (
    <form action={send} noValidate>
      {said === undefined ? null : (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          {said}
        </OutcomeNotice>
      )}
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="documentId" value={documentId} />
      <input type="hidden" name="version" value={version} />
      <div className="btnrow">
        {acts.map((act) => (
          <SubmitButton
            key={act}
            name="act"
            value={act}
            tone={act === 'send' ? 'main' : 'secondary'}
            pending={t('pending')}
          >
            {t(act)}
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}
