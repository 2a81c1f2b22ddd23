'use client';

import { ProofField, type ProofWords } from '@/components/features/accounts/proof-field';
import { LinkAnswer } from '@/components/features/users/link-answer';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { revealLinkAction } from '@/lib/features/notices/actions';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  noticeId: string;
  proofAsked: ProofAsked;
  words: ActWords &
    Readonly<{
      fold: string;
      note: string;
      proof: ProofWords;
      link: Readonly<Record<'title' | 'note', string>>;
    }>;
}>;

/** Shows the link of a message that no mail server can send, so that it is handed over in person. */
export function RevealForm({ locale, noticeId, proofAsked, words }: Props) {
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
          <ProofField {...{ state, proofAsked }} scope={noticeId} words={words.proof} />
        </>
      )}
    </ActForm>
  );
}
