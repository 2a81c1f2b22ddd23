'use client';

import { ProofField } from '@/components/features/accounts/proof-field';
import { LinkAnswer } from '@/components/features/users/link-answer';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import { revealLinkAction } from '@/lib/features/notices/actions';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  noticeId: string;
  isProven: boolean;
  words: ActWords &
    Readonly<{
      fold: string;
      note: string;
      proof: Readonly<Record<'password' | 'password-hint', string>>;
      link: Readonly<Record<'title' | 'note', string>>;
    }>;
}>;

/** Shows the link of a message that no mail server can send, so that it is handed over in person. */
export function RevealForm({ locale, noticeId, isProven, words }: Props) {
  return (
    <ActForm
      {...{ locale, words }}
      action={revealLinkAction}
      tone="secondary"
      fold={words.fold}
      scope={noticeId}
      answer={(link) => <LinkAnswer words={words.link} link={link} />}
    >
      {(state) => (
        <>
          <p className="quiet small">{words.note}</p>
          <input type="hidden" name="noticeId" value={noticeId} />
          <ProofField {...{ state, isProven }} scope={noticeId} words={words.proof} />
        </>
      )}
    </ActForm>
  );
}
