import { useTranslations } from 'next-intl';
import { HashForm } from '@/components/features/verify/hash-form';
import { VerifiedFacts } from '@/components/features/verify/verified-facts';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import type { VerifiedReceipt } from '@/lib/features/reporting/model/receipt';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  asked: string;
  hash: string | undefined;
  found: VerifiedReceipt | null;
  isInvented: boolean;
}>;

function Verdict({ isMatch }: Pick<VerifiedReceipt, 'isMatch'>) {
  const t = useTranslations('verify');
  if (isMatch === null) return null;
  return <OutcomeNotice tone={isMatch ? 'good' : 'bad'}>{t(isMatch ? 'match' : 'mismatch')}</OutcomeNotice>;
}

/** Nothing known, or nothing that may be told: the same words, and the way on for whoever holds the paper. */
function Unknown({ asked, hash }: Pick<Props, 'asked' | 'hash'>) {
  const t = useTranslations('verify');
  return (
    <>
      <PageHeader title={t('unknown.title', { receipt: asked })} />
      <p className="max-w-measure">{t(hash === undefined ? 'unknown.text' : 'unknown.with-hash')}</p>
    </>
  );
}

/** What a receipt proves: who sent which report when, and whether the content is the one on the paper. */
export function VerifyPage({ locale, asked, hash, found, isInvented }: Props) {
  const t = useTranslations('verify');
  return (
    <section className="wrap pb-16" data-once="" data-status={found === null ? 404 : undefined}>
      {found === null ? (
        <Unknown asked={asked} hash={hash} />
      ) : (
        <>
          <PageHeader title={t('title', { receipt: found.receipt })} />
          <Verdict isMatch={found.isMatch} />
          <VerifiedFacts locale={locale} found={found} isInvented={isInvented} />
        </>
      )}
      <HashForm locale={locale} receipt={asked} hash={hash} />
    </section>
  );
}
