import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { ReserveForm } from '@/components/features/review/reserve-form';
import type { Reservation } from '@/lib/features/reporting/model/reservation';
import type { ReviewReport } from '@/lib/features/reporting/model/review';

type Props = Readonly<{ report: ReviewReport; here: string }>;

/** Who has it: nobody, the viewer, or somebody else. */
function holderOf(reservation: Reservation | null): 'free' | 'mine' | 'theirs' {
  if (reservation === null) return 'free';
  return reservation.isMine ? 'mine' : 'theirs';
}

function useToldLine() {
  const t = useTranslations('review.reservation');
  const { time } = useReportingWords();
  return (reservation: Reservation | null) =>
    t(
      `told-${holderOf(reservation)}`,
      reservation === null ? {} : { name: reservation.by, time: time(reservation.until) },
    );
}

/** Who works on the report now, and the act that takes or releases it. */
export function ReservationLine({ report, here }: Props) {
  const told = useToldLine();
  const { bar, reservation, reportId, revisionId } = report;
  if (bar !== null && bar !== 'taken') return null;
  const act = reservation === null ? 'reserve' : 'release';
  return (
    <div className="notice run reservation" data-reservation={holderOf(reservation)}>
      <p>{told(reservation)}</p>
      {bar === null ? <ReserveForm {...{ reportId, revisionId, act, here }} /> : null}
    </div>
  );
}
