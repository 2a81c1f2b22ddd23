import { recordRefusalOnce } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { countAttempt, type Limit } from '@/lib/platform/limits';
import type { Refusal } from '@/lib/platform/outcome';

/** Sending: 30 a minute for one person, as the security bar says; a retry with the same key is not counted. */
export const sending: Limit = { name: 'report-send', most: 30, seconds: 60 };

/** Saving and confirming: several times a report's 22 items in one minute, which nobody types and a loop would pass. */
export const saving: Limit = { name: 'report-save', most: 120, seconds: 60 };

/** Files made for one person to take away: six in a minute, as the security bar says. */
export const exporting: Limit = { name: 'report-export', most: 6, seconds: 60 };

type Attempt = Readonly<{ limit: Limit; entry: AuditEntry }>;

/** Counts one act of a person in every process together; `limited` beyond the limit, recorded once in each window. */
export async function tooOften(viewer: Viewer, { limit, entry }: Attempt): Promise<Refusal | null> {
  const { userId } = viewer;
  if (userId === null) return null;
  const now = realNow();
  if ((await countAttempt(limit, userId, now)) <= limit.most) return null;
  const refusal = { ok: false, reason: 'limited', retryAfterSeconds: limit.seconds } as const;
  return recordRefusalOnce(viewer, entry, { refusal, limit, subject: userId });
}

/** The same for a file of reports, before anything is read for it. */
export function tooManyFiles(viewer: Viewer): Promise<Refusal | null> {
  const entry = { action: 'report.export', objectType: 'report-file', objectId: null } as const;
  return tooOften(viewer, { limit: exporting, entry });
}
