import { beforeAll, expect, test } from 'vitest';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { verifyReceipt } from '@/lib/features/reporting/queries/verified';
import { visitor } from '@/lib/platform/auth/viewer';
import { db, publicDb } from '@/lib/platform/db';
import { aReport, aSending, newestRevision, success } from '@/tests/support/factories';

type Sent = Readonly<{ receipt: string; contentHash: string; slug: string }>;

async function aSentReport(isPublished: boolean): Promise<Sent> {
  const { id: reportId, officer, reviewer } = await aReport();
  success(await submitReport(officer, await aSending(reportId)));
  const revisionId = await newestRevision(reportId);
  if (isPublished) success(await publishReport(reviewer, { reportId, revisionId }));
  const row = await db().revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: {
      receipt: true,
      contentHash: true,
      report: { select: { province: { select: { slug: true } } } },
    },
  });
  return { receipt: row.receipt, contentHash: row.contentHash, slug: row.report.province.slug };
}

let published: Sent;
let waiting: Sent;

beforeAll(async () => {
  [published, waiting] = [await aSentReport(true), await aSentReport(false)];
});

const other = '0'.repeat(64);

test('a receipt of a published report is known by its number, and its hash is compared', async () => {
  const { receipt, contentHash, slug } = published;
  const known = { receipt, contentHash, slug, n: 1, periodCode: '2022-12', isPublished: true };
  expect(await verifyReceipt(visitor, receipt, undefined)).toMatchObject({ ...known, isMatch: null });
  expect(await verifyReceipt(visitor, receipt, contentHash)).toMatchObject({ ...known, isMatch: true });
  expect(await verifyReceipt(visitor, receipt, other)).toMatchObject({ ...known, isMatch: false });
  expect(await verifyReceipt(visitor, receipt, contentHash.slice(1))).toMatchObject({ isMatch: false });
});

test('one that waits is told only to who holds its hash too; to others it is like none', async () => {
  const { receipt, contentHash } = waiting;
  expect(await verifyReceipt(visitor, receipt, undefined)).toBeNull();
  expect(await verifyReceipt(visitor, receipt, other)).toBeNull();
  expect(await verifyReceipt(visitor, receipt, published.contentHash)).toBeNull();
  expect(await verifyReceipt(visitor, receipt, contentHash)).toMatchObject({
    isPublished: false,
    isMatch: true,
  });
});

test.each(['QT99-2022-12-01', '', 'x', "QT45-2022-12-01' or '1'='1", 'qt45-2022-12-01', 'QT45-2022-12-01 '])(
  'nobody has the number %j',
  async (receipt) => {
    expect(await verifyReceipt(visitor, receipt, undefined)).toBeNull();
  },
);

test('the public can ask for one receipt and list none', async () => {
  const asked = publicDb().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from published.receipt(null, null)`;
  expect(await asked).toEqual([{ count: 0 }]);
  const rows = await publicDb().revision.findMany({ select: { receipt: true } });
  expect(rows.map(({ receipt }) => receipt)).not.toContain(waiting.receipt);
});
