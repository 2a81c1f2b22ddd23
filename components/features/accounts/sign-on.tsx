import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useProofWords } from '@/components/features/accounts/proof-words';
import { AcceptForm, BindForm, ProveForm, SignOnForm } from '@/components/features/accounts/sign-on-forms';
import { Tag } from '@/components/ui/tag';
import type { OwnAccount } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; provider: string }>;

/** What stands beside the password, under one heading. */
function Beside({ note, children }: Readonly<{ note: string; children: ReactNode }>) {
  const t = useTranslations('sign-on');
  return (
    <section className="grp" aria-labelledby="dang-nhap-mot-lan">
      <h2 id="dang-nhap-mot-lan" className="mb-4">
        {t('title')}
      </h2>
      <p className="max-w-measure">{note}</p>
      {children}
    </section>
  );
}

/** The other way in, beside the password. */
export function SignOnWay({ locale, provider, next }: Props & Readonly<{ next: string | null }>) {
  const t = useTranslations('sign-on');
  const words = { submit: t('enter', { provider }), pending: t('pending'), failed: t('failed') };
  return (
    <Beside note={t('note')}>
      <SignOnForm {...{ locale, words, next }} />
    </Beside>
  );
}

/** The other way to accept an invitation. */
export function SignOnInvitation({ locale, provider, token }: Props & Readonly<{ token: string }>) {
  const t = useTranslations('sign-on');
  const words = { submit: t('accept', { provider }), pending: t('pending'), failed: t('failed') };
  return (
    <Beside note={t('acceptNote', { provider })}>
      <AcceptForm {...{ locale, words, token }} />
    </Beside>
  );
}

/** Who has neither password nor code shows at the provider that it is still them. */
export function ProveAgain({ locale, provider, next }: Props & Readonly<{ next: string | null }>) {
  const t = useTranslations('sign-on');
  const words = { submit: t('prove.submit', { provider }), pending: t('pending'), failed: t('failed') };
  return (
    <>
      <p className="max-w-measure mt-4">{t('prove.note', { provider })}</p>
      <ProveForm {...{ locale, words, next }} />
    </>
  );
}

type OwnProps = Props & Readonly<{ account: OwnAccount }>;

/** Whether single sign-on opens the own account, and the way to change that. */
export function OwnSignOn({ locale, provider, account }: OwnProps) {
  const t = useTranslations('sign-on');
  const proof = useProofWords();
  const { signOnSince, hasPassword, proofAsked } = account;
  const act = signOnSince === null ? 'bind' : 'unbind';
  const words = { submit: t(`${act}.submit`, { provider }), pending: t('pending'), failed: t('failed') };
  return (
    <>
      <p className="max-w-measure">
        {signOnSince === null ? (
          t('off', { provider })
        ) : (
          <>
            <Tag tone="good" icon="check">
              {t('on')}
            </Tag>{' '}
            {t('since', { provider, since: formatDateTime(locale, signOnSince) })}
          </>
        )}
      </p>
      {proofAsked.provider ? <ProveAgain {...{ locale, provider }} next={null} /> : null}
      {signOnSince !== null && !hasPassword ? (
        <p className="quiet mt-4">{t('only')}</p>
      ) : (
        <BindForm {...{ locale, words, act, proofAsked, proof }} />
      )}
    </>
  );
}
