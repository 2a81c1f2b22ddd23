import { useTranslations } from 'next-intl';
import { Status, type StatusProps } from '@/components/ui/status';
import type { PeriodPhase } from '@/lib/features/periods/model/period';

const looks: Readonly<Record<PeriodPhase, Pick<StatusProps, 'tone' | 'icon'>>> = {
  planned: { tone: 'none', icon: 'ring' },
  open: { tone: 'run', icon: 'half' },
  overdue: { tone: 'warn', icon: 'clock' },
  locked: { tone: 'none', icon: 'slash' },
};

/** Where a period is: planned, open, past its due date, or locked. */
export function PeriodPhaseStatus({ phase }: Readonly<{ phase: PeriodPhase }>) {
  const t = useTranslations('periods.phase');
  return <Status {...looks[phase]}>{t(phase)}</Status>;
}
