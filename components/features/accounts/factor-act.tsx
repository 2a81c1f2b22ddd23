import { useTranslations } from 'next-intl';
import { useProofWords } from '@/components/features/accounts/proof-words';
import { FactorActForm, type FactorAct as Act } from '@/components/features/accounts/factor-forms';
import type { ButtonTone } from '@/components/forms/button';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  act: Act;
  proofAsked: ProofAsked;
  next: string | null;
  tone?: ButtonTone;
  isFolded?: boolean;
}>;

/** One act on one's second factor in words. */
export function FactorAct({ act, isFolded = false, ...given }: Props) {
  const t = useTranslations('second-factor');
  const proof = useProofWords();
  const words = {
    ...{ note: t(`act.${act}.note`), submit: t(`act.${act}.submit`), pending: t('pending') },
    ...{ failed: t('failed'), fold: isFolded ? t(`act.${act}.fold`) : undefined },
    proof,
    paper: { title: t('paper.title'), note: t('paper.note') },
  };
  return <FactorActForm {...given} {...{ act, words }} />;
}
