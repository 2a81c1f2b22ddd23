import { expect, test } from 'vitest';
import { sendErrorReport, type SentError } from '@/lib/features/error-reports/commands';
import { isReference } from '@/lib/features/error-reports/model';
import { db, ownerDb, publicDb } from '@/lib/platform/db';
import { success } from '@/tests/support/factories';

const canary = 'CHIM-SƠN-CA <b>đậm</b>';

const given: SentError = {
  page: '/tinh/ha-noi?ngay=2022-05-05',
  figure: '59/63',
  asOf: '2022-05-05',
  message: canary,
  email: 'doc.gia@tiendoso.example',
  locale: 'vi',
  ip: '192.0.2.7',
};

test('a report is kept with the exact page, figure and day, and told a number', async () => {
  const { value: reference } = success(await sendErrorReport(given));
  expect(isReference(reference)).toBe(true);
  const row = await db().errorReport.findUniqueOrThrow({ where: { reference } });
  const { page, figure, message, email } = given;
  expect(row).toMatchObject({ page, figure, message, email, asOf: new Date('2022-05-05') });
  const [event] = await ownerDb().auditEvent.findMany({ where: { objectId: row.id } });
  expect(event).toMatchObject({ action: 'error-report.send', outcome: 'done', actorId: null, detail: null });
});

test('nobody changes or deletes one, the application neither', async () => {
  await expect(db().errorReport.updateMany({ data: { message: 'x' } })).rejects.toThrow(/permission denied/);
  await expect(db().errorReport.deleteMany()).rejects.toThrow(/permission denied/);
  await expect(publicDb().$queryRaw`select * from public."ErrorReport"`).rejects.toThrow(/permission denied/);
});

test('the eleventh of a sender within the hour is refused with the time to wait, once on record', async () => {
  const many = { ...given, ip: '192.0.2.8' };
  for (let n = 0; n < 10; n += 1) expect((await sendErrorReport(many)).ok).toBe(true);
  const limited = { ok: false, reason: 'limited', retryAfterSeconds: 3600 };
  expect(await sendErrorReport(many)).toEqual(limited);
  expect(await sendErrorReport(many)).toEqual(limited);
  expect((await sendErrorReport({ ...many, ip: '192.0.2.9' })).ok).toBe(true);
  expect(
    await ownerDb().auditEvent.count({ where: { action: 'error-report.send', outcome: 'limited' } }),
  ).toBe(1);
});

test('without a front server everybody is one sender, who may send a hundred', async () => {
  const direct = { ...given, ip: 'direct' };
  for (let n = 0; n < 100; n += 1) expect((await sendErrorReport(direct)).ok).toBe(true);
  expect(await sendErrorReport(direct)).toMatchObject({ ok: false, reason: 'limited' });
});
