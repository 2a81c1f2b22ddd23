import { afterEach, expect, test } from 'vitest';
import { deliverNotices } from '@/lib/features/notices/commands/deliver';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { db } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { freePort } from '@/ops/port';
import { aReport, aSending, success } from '@/tests/support/factories';
import { startMailServer } from '@/tests/support/mail-server';

afterEach(() => {
  supply({ SMTP_URL: undefined, CLAMD_URL: undefined });
});

test('a report is sent while mail and scanner are away, and its messages go out once when mail is back', async () => {
  const port = String(await freePort());
  supply({ SMTP_URL: `smtp://127.0.0.1:${port}`, CLAMD_URL: `tcp://127.0.0.1:${port}` });
  const { id, officer } = await aReport();
  const { receipt } = success(await submitReport(officer, await aSending(id))).value;
  expect(receipt).not.toBe('');
  const waiting = () => db().notice.count({ where: { kind: 'report-submitted', nextTryAt: { not: null } } });
  const messages = await waiting();
  expect(messages).toBeGreaterThan(0);
  expect(await deliverNotices()).toBe(0);
  expect(await waiting()).toBe(messages);

  const server = await startMailServer(() => 'none');
  supply({ SMTP_URL: server.url });
  await db().$executeRaw`update "Notice" set "nextTryAt" = now() where "nextTryAt" is not null`;
  expect(await deliverNotices()).toBeGreaterThanOrEqual(messages);
  expect([await waiting(), await deliverNotices()]).toEqual([0, 0]);
  await server.stop();
});
