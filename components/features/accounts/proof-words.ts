import { useTranslations } from 'next-intl';
import type { ProofWords } from '@/components/features/accounts/proof-field';

/** What is said where one proves oneself again. */
export function useProofWords(): ProofWords {
  const t = useTranslations('users.field');
  return {
    ...{ password: t('password'), 'password-hint': t('password-hint') },
    ...{ code: t('code'), 'code-hint': t('code-hint'), provider: t('provider') },
  };
}
