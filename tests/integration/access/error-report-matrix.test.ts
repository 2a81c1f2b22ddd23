import { beforeAll, expect, test } from 'vitest';
import { handleErrorReport } from '@/lib/features/error-reports/commands';
import { listErrorReports } from '@/lib/features/error-reports/queries';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { complaints, errorReportMatrix, type ErrorReportDoor } from '@/tests/support/access-matrix';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';

type Complaint = (typeof complaints)[number];

let sids: Sids;
let somebody: Viewer;

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  somebody = await signedIn({ role: 'reviewer' });
  const editor = await signedIn({ role: 'reviewer' });
  sids = await openSubjects(places, { submitter: somebody, editor });
});

async function aComplaint(kind: Complaint): Promise<string> {
  if (kind === 'missing') return crypto.randomUUID();
  const at = new Date('2022-12-16T03:00:00Z');
  const { id } = await db().errorReport.create({
    data: { reference: crypto.randomUUID(), at, page: '/', message: 'Sai số.', locale: 'vi' },
    select: { id: true },
  });
  if (kind === 'handled')
    await db().errorReportHandling.create({
      data: { reportId: id, at, byId: somebody.userId ?? '', reason: 'x' },
    });
  return id;
}

const tries: Readonly<Record<ErrorReportDoor, (viewer: Viewer, id: string) => Promise<Decision>>> = {
  'error-reports/commands handleErrorReport': async (viewer, reportId) =>
    decisionOf(await handleErrorReport(viewer, { reportId, reason: 'Đã sửa theo bản gốc.' })),
  'error-reports/queries listErrorReports': async (viewer, id) => {
    const read = await listErrorReports(viewer);
    if (read === null) return '404';
    return JSON.stringify(read).includes(id) ? 'shown' : 'other';
  },
};

testMatrix({
  noun: 'a report of an error',
  ...{ states: complaints, matrix: errorReportMatrix, tries, makePlace: aComplaint },
  sids: () => sids,
});

test('every refusal of the act is on record', async () => {
  const rows = await ownerDb().auditEvent.groupBy({
    by: ['outcome'],
    where: { action: 'error-report.handle' },
  });
  expect(rows.map(({ outcome }) => outcome).sort()).toEqual(
    ['already-decided', 'done', 'forbidden', 'not-found', 'signed-out'].sort(),
  );
});
