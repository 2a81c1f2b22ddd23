import { beforeAll, describe, expect, test } from 'vitest';
import { handleErrorReport } from '@/lib/features/error-reports/commands';
import { listErrorReports } from '@/lib/features/error-reports/queries';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { decisionOf } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { complaints, errorReportMatrix, type ErrorReportDoor } from '@/tests/support/access-matrix';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

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

for (const complaint of complaints) {
  describe(`a report of an error: ${complaint}`, () => {
    test.each(Object.keys(tries) as ErrorReportDoor[])(
      '%s decides as the matrix says',
      { timeout: 240_000 },
      async (door) => {
        const found: Partial<Record<Subject, Decision>> = {};
        for (const subject of subjects) {
          const [viewer, id] = [await viewerOf(sids, subject), await aComplaint(complaint)];
          const before = await databaseSnapshot();
          const decision = await tries[door](viewer, id);
          expect((await databaseSnapshot()) !== before, subject).toBe(decision === 'done');
          found[subject] = decision;
        }
        expect(found).toEqual(errorReportMatrix[door][complaint]);
      },
    );
  });
}

test('every refusal of the act is on record', async () => {
  const rows = await ownerDb().auditEvent.groupBy({
    by: ['outcome'],
    where: { action: 'error-report.handle' },
  });
  expect(rows.map(({ outcome }) => outcome).sort()).toEqual(
    ['already-decided', 'done', 'forbidden', 'not-found', 'signed-out'].sort(),
  );
});
