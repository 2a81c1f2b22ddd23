import type { Instrumentation } from 'next';

/** Next calls this once as the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { begin, beginTraces } = await import('@/lib/platform/lifecycle');
  begin();
  await beginTraces();
  const [
    { every },
    { keepWarm },
    { tellFigures },
    { warnOfBackups },
    { openDuePeriods },
    { expire },
    { remindDue },
    { deliverNotices },
    { keepLogHead },
    { clearLeftovers },
    { realNow },
  ] = await Promise.all([
    import('@/lib/platform/timer'),
    import('@/lib/platform/warm'),
    import('@/lib/platform/metrics/server'),
    import('@/lib/platform/warn-of-backups'),
    import('@/lib/features/periods/commands/open'),
    import('@/lib/platform/page-cache/expire'),
    import('@/lib/features/notices/commands/remind'),
    import('@/lib/features/notices/commands/deliver'),
    import('@/lib/features/log-heads/commands'),
    import('@/lib/features/documents/commands/leftovers'),
    import('@/lib/platform/clock'),
  ]);
  tellFigures();
  every(3600, 'backup-warning-failed', warnOfBackups);
  every(60, 'period-opening-failed', async () => expire(await openDuePeriods()));
  every(60, 'reminding-failed', remindDue);
  every(3600, 'log-head-failed', async () => expire(await keepLogHead()));
  every(600, 'clearing-failed', () => clearLeftovers(realNow()));
  every(15, 'delivery-failed', () => deliverNotices());
  if (process.env.NODE_ENV === 'production') keepWarm('/du-lieu/tat-ca.zip');
}

/** Next calls this for every error that nobody caught. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { recordFailure } = await import('@/lib/platform/lifecycle');
  recordFailure(error, request.path, request.method);
};
