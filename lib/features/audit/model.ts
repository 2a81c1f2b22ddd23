import type { Reason } from '@/lib/platform/outcome';

/** `done`, or why the act was refused. */
export type AuditOutcome = Reason | 'done';

/** What was done to what. `action` is `noun.verb` (`report.submit`); `detail` holds no secret and no free text of strangers. */
export type AuditEntry = Readonly<{
  action: string;
  objectType: string;
  objectId: string | null;
  provinceId?: string | null;
  outcome?: AuditOutcome;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
}>;
