'use client';

import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { useAct } from '@/components/forms/use-act';
import { endSessionAction } from '@/lib/features/accounts/actions/own';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  locale: Locale;
  sessionId: string;
  words: Readonly<{ act: string; actFully: string }>;
}>;

export function EndSessionForm({ locale, sessionId, words }: Props) {
  const [state, act] = useAct(endSessionAction, emptyState);
  return (
    <form action={act}>
      {state.outcome === undefined ? null : (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          {state.message}
        </OutcomeNotice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <button className="plain" aria-label={words.actFully}>
        {words.act}
      </button>
    </form>
  );
}
