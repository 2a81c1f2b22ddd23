import { OfficialStatus } from '@/components/ui/official-status';
import type { OfficialStatus as Status } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';

export function TaskStatus({ status, percent }: Readonly<{ status: Status; percent: number | null }>) {
  return <OfficialStatus state={statusWord(status)} percent={percent ?? undefined} />;
}
