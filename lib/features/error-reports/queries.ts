import type { Prisma } from '@/lib/generated/prisma/client';
import type { ErrorReport, ErrorReports } from '@/lib/features/error-reports/model';
import { mayReadErrorReports } from '@/lib/features/error-reports/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { isoDay } from '@/lib/platform/day';

/** So many of each are shown; a queue longer than that is worked from its oldest end. */
const most = 100;

const select = {
  ...{ id: true, reference: true, at: true, page: true, figure: true, asOf: true, message: true },
  ...{ email: true, locale: true },
  handling: { select: { at: true, reason: true, by: { select: { name: true } } } },
} satisfies Prisma.ErrorReportSelect;

type Row = Prisma.ErrorReportGetPayload<{ select: typeof select }>;

function toReport({ handling, at, asOf, ...row }: Row): ErrorReport {
  return {
    ...row,
    at: at.toISOString(),
    asOf: asOf === null ? null : isoDay(asOf),
    handling: handling && { at: handling.at.toISOString(), by: handling.by.name, reason: handling.reason },
  };
}

/** What readers reported, oldest waiting first; null for who neither reviews nor administers. */
export async function listErrorReports(viewer: Viewer): Promise<ErrorReports | null> {
  if (mayReadErrorReports(viewer) !== 'allowed') return null;
  const [open, handled] = await Promise.all([
    db().errorReport.findMany({
      where: { handling: null },
      select,
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take: most,
    }),
    db().errorReport.findMany({
      where: { handling: { isNot: null } },
      select,
      orderBy: { handling: { at: 'desc' } },
      take: most,
    }),
  ]);
  return { open: open.map(toReport), handled: handled.map(toReport) };
}
