import { useTranslations } from 'next-intl';
import type { ActWords } from '@/components/forms/act-form';

/** What the button of an act says, and what is said when its form comes back. */
export function useSignatureAct(act: 'hand-up' | 'withdraw' | 'sign' | 'send-back' | 'turn'): ActWords {
  const t = useTranslations('signature');
  return { submit: t(`acts.${act}`), pending: t('pending'), failed: t(`failed.${act}`) };
}
