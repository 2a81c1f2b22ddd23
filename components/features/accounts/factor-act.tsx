import { useTranslations } from 'next-intl';
import { FactorActForm, type FactorAct as Act } from '@/components/features/accounts/factor-forms';
import type { ButtonTone } from '@/components/forms/button';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  act: Act;
  isProven: boolean;
  next: string | null;
  tone?: ButtonTone;
  isFolded?: boolean;
}>;

/** One act on one's second factor in words. */
export function FactorAct({ act, isFolded = false, ...given }: Props) {
  const t = useTranslations('second-factor');
  const proof = useTranslations('users.field');
  const words = {
    ...{ note: t(`act.${act}.note`), submit: t(`act.${act}.submit`), pending: t('pending') },
    ...{ failed: t('failed'), fold: isFolded ? t(`act.${act}.fold`) : undefined },
    proof: { password: proof('password'), 'password-hint': proof('password-hint') },
    paper: { title: t('paper.title'), note: t('paper.note') },
  };
  return <FactorActForm {...given} {...{ act, words }} />;
}
