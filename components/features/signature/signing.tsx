import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReportingWords } from '@/components/features/reporting/words';
import { useSignatureAct } from '@/components/features/signature/act-words';
import {
  HandUpForm,
  SendBackForm,
  SignForm,
  WithdrawForm,
} from '@/components/features/signature/signature-forms';
import type { Seen } from '@/components/features/signature/seen-fields';
import { Disclosure } from '@/components/ui/disclosure';
import type { Check } from '@/lib/features/reporting/model/check';

type Props = Readonly<{ check: Check }>;

function seenIn({ reportId, digest, items }: Check): Seen {
  return { reportId, digest, items: items.map(({ task, version }) => `${task.number}:${version}`) };
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section className="grp sending">
      <div className="head">
        <h2>{title}</h2>
      </div>
      {children}
    </section>
  );
}

/** Where the leader signs: the officer's way to hand the report up. */
function HandingUp({ check }: Props) {
  const t = useTranslations('signature');
  const words = useSignatureAct('hand-up');
  const declare = useTranslations('reporting.check')('declare', {
    button: words.submit,
    day: useReportingWords().day(check.period.cutOffOn) ?? '',
  });
  const { locale } = useReportingWords();
  return (
    <Part title={t('hand-up-title')}>
      <p>{declare}</p>
      <p className="mb-4">{t('hand-up-note')}</p>
      <HandUpForm locale={locale} words={words} seen={seenIn(check)} />
    </Part>
  );
}

type Waiting = Props & Readonly<{ handUpId: string }>;

function Withdrawing({ check, handUpId }: Waiting) {
  const t = useTranslations('signature');
  const { locale } = useReportingWords();
  return (
    <Part title={t('withdraw-title')}>
      <p className="mb-4">{t('withdraw-note')}</p>
      <WithdrawForm {...{ locale, reportId: check.reportId, handUpId }} words={useSignatureAct('withdraw')} />
    </Part>
  );
}

function Answering({ check, handUpId }: Waiting) {
  const t = useTranslations('signature');
  const { locale } = useReportingWords();
  const { reportId, idempotencyKey, signature, changed, confirmed } = check;
  const back = { locale, reportId, handUpId, labels: { word: t('word'), hint: t('word-hint') } };
  const [sign, sendBack] = [useSignatureAct('sign'), useSignatureAct('send-back')];
  return (
    <Part title={t('sign-title')}>
      {signature.step === 'own' ? (
        <p className="notice warn" data-signature="own">
          {t('own')}
        </p>
      ) : (
        <>
          <p className="mb-4">{t('sign-note', { changed: changed.length, confirmed: confirmed.length })}</p>
          <SignForm {...{ locale, handUpId, idempotencyKey }} words={sign} seen={seenIn(check)} />
        </>
      )}
      <Disclosure summary={t('send-back-open')}>
        <SendBackForm {...back} words={sendBack} />
      </Disclosure>
    </Part>
  );
}

/** What the viewer may do about the leader's signature, below the differences. */
export function Signing({ check }: Props) {
  const { step, handedUp } = check.signature;
  if (check.mayHandUp) return <HandingUp check={check} />;
  if (handedUp === null) return null;
  if (step === 'withdraw') return <Withdrawing check={check} handUpId={handedUp.id} />;
  return step === 'sign' || step === 'own' ? <Answering check={check} handUpId={handedUp.id} /> : null;
}
