import { useTranslations } from 'next-intl';
import type { ActWords } from '@/components/forms/act-form';

export type UserActName =
  | 'invite'
  | 'again'
  | 'correct'
  | 'grant'
  | 'end-role'
  | 'disable'
  | 'enable'
  | 'hand-over'
  | 'import'
  | 'reset-factor'
  | 'take-off-sign-on';

/** What the button of an act says, and what is said when its form comes back. */
export function useActWords(act: UserActName): ActWords {
  const t = useTranslations('users.act');
  return {
    submit: t(`${act}.submit`),
    pending: t('pending'),
    failed: t(`${act}.failed`),
  };
}
