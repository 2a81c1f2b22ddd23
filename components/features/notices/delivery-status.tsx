import { useTranslations } from 'next-intl';
import { Status, type StatusProps } from '@/components/ui/status';
import type { DeliveryState } from '@/lib/features/notices/model/delivery';

const marks: Readonly<Record<DeliveryState, Pick<StatusProps, 'tone' | 'icon'>>> = {
  sent: { tone: 'good', icon: 'check' },
  waiting: { tone: 'run', icon: 'clock' },
  withheld: { tone: 'none', icon: 'dash' },
  refused: { tone: 'bad', icon: 'cross' },
  unconfirmed: { tone: 'warn', icon: 'query' },
  'too-late': { tone: 'warn', icon: 'slash' },
};

/** Where a message stands. */
export function DeliveryStatus({ state }: Readonly<{ state: DeliveryState }>) {
  const t = useTranslations('notices.outbox.state');
  return <Status {...marks[state]}>{t(state)}</Status>;
}
