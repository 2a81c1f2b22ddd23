import { isoDay, onDay, type IsoDay } from '@/lib/platform/day';
import { env } from '@/lib/platform/env';

export {
  addDays,
  compareDays,
  dateColumn,
  daysBetween,
  isIsoDay,
  isoDay,
  onDay,
  startOfDay,
} from '@/lib/platform/day';
export type { IsoDay } from '@/lib/platform/day';

/** The machine's time, for what must not be moved by the demonstration: sessions, limits, one-time codes. */
export function realNow(): Date {
  return new Date();
}

/** The portal's time for a real instant: in the demonstration the date stands still while the time of day runs. */
export function portalTime(instant: Date): Date {
  const { PORTAL_TODAY } = env();
  return PORTAL_TODAY === undefined ? instant : onDay(instant, PORTAL_TODAY);
}

/** The date the portal lives on, in Asia/Ho_Chi_Minh. */
export function today(): IsoDay {
  return isoDay(portalTime(realNow()));
}

/** The real date in Viet Nam, shown beside the demonstration's own. */
export function realToday(): IsoDay {
  return isoDay(realNow());
}
