'use client';

import { useActionState } from 'react';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { revealLinkAction } from '@/lib/features/notices/actions';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  locale: Locale;
  noticeId: string;
  words: Readonly<Record<'submit' | 'failed' | 'note', string>>;
}>;

/** Shows the link of a message that no mail server can send, so that it is handed over in person. */
export function RevealForm({ locale, noticeId, words }: Props) {
  const [state, act] = useActionState(revealLinkAction, emptyState);
  if (state.outcome === 'done')
    return (
      <p>
        <code className="break-all">{state.message}</code>
      </p>
    );
  return (
    <form action={act}>
      {state.outcome === undefined ? null : (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          {words.failed} {state.message}
        </OutcomeNotice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="noticeId" value={noticeId} />
      <button className="plain">{words.submit}</button>
      <p className="quiet small">{words.note}</p>
    </form>
  );
}
