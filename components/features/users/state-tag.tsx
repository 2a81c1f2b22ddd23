import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/status';
import type { AccountState } from '@/lib/features/users/model/person';

const looks = {
  active: { tone: 'good', icon: 'check' },
  invited: { tone: 'warn', icon: 'clock' },
  disabled: { tone: 'bad', icon: 'slash' },
} as const;

/** Whether somebody can sign in, and why not. */
export function StateTag({ state }: Readonly<{ state: AccountState }>) {
  const t = useTranslations('users.state');
  return <Status {...looks[state]}>{t(state)}</Status>;
}
