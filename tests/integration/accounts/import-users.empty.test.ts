import { beforeAll, describe, expect, test } from 'vitest';
import { importUsers } from '@/lib/features/users/commands/import';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { noProof, proven } from '@/tests/support/proof';

let admin: Viewer;

beforeAll(async () => {
  admin = await proven(await signedIn({ role: 'admin' }));
});

const good = [
  'Họ và tên\tThư điện tử\tVai trò\tTỉnh',
  'Nguyễn Lan\tlan@coquan.gov.vn\tchuyen vien tham dinh',
  '',
  'Trần Hà\tha@coquan.gov.vn\tIndependent observer\t\t\t\tEN',
].join('\n');

/** How the imports on record ended. */
async function recorded(): Promise<readonly string[]> {
  const where = { action: 'account.import' };
  const events = await db().auditEvent.findMany({ where, select: { outcome: true }, orderBy: { id: 'asc' } });
  return events.map(({ outcome }) => outcome);
}

describe('a list of people', () => {
  test('is tried first, keeps nothing of the trial, and then invites everybody', async () => {
    const tried = await importUsers(admin, { lines: good }, noProof);
    expect(success(tried).value).toEqual({ count: 2, isTrial: true });
    expect(await db().user.count()).toBe(1);
    expect(await db().notice.count({ where: { kind: 'invited' } })).toBe(0);
    expect(await recorded()).toEqual([]);
    const written = await importUsers(admin, { lines: good, confirmed: 'on' }, noProof);
    expect(success(written).value).toEqual({ count: 2, isTrial: false });
    expect(await recorded()).toEqual(['done']);
    const made = await db().user.findMany({
      where: { email: { endsWith: '@coquan.gov.vn' } },
      orderBy: { email: 'asc' },
      select: { email: true, locale: true, grants: { select: { role: true } } },
    });
    expect(made).toEqual([
      { email: 'ha@coquan.gov.vn', locale: 'en', grants: [{ role: 'observer' }] },
      { email: 'lan@coquan.gov.vn', locale: 'vi', grants: [{ role: 'reviewer' }] },
    ]);
    expect(await db().notice.count({ where: { kind: 'invited' } })).toBe(2);
  });

  test('says of every row what is wrong, and then invites nobody', async () => {
    const count = await db().user.count();
    const lines = [
      'Lê Một;mot@coquan.gov.vn;reviewer',
      'Lê Hai;LAN@coquan.gov.vn;reviewer',
      'Lê Ba;MOT@coquan.gov.vn;reviewer',
      'Lê Bốn;bon@coquan.gov.vn;officer;Không Đâu',
      'Lê Năm;nam@coquan.gov.vn;reviewer;;16/12/2099;15/12/2099',
      '"Lê Sáu\nBcc: x";sau@coquan.gov.vn;king',
    ].join('\n');
    const outcome = await importUsers(admin, { lines, confirmed: 'on' }, noProof);
    const issues = outcome.ok ? [] : (outcome.issues ?? []);
    expect(issues.map(({ key, values }) => [values?.['line'], key])).toEqual([
      [2, 'users.emailTaken'],
      [3, 'users.emailTwice'],
      [4, 'users.provinceUnknown'],
      [5, 'users.untilBefore'],
      [6, 'field.characters'],
      [6, 'users.roleMissing'],
    ]);
    expect(await db().user.count()).toBe(count);
    expect(await recorded()).toEqual(['done', 'invalid']);
    expect(await importUsers(admin, { lines }, noProof)).toMatchObject({ issues });
    expect(await recorded()).toEqual(['done', 'invalid']);
  });

  test('hides no mistake behind another: all of all rows are said at once', async () => {
    const lines = [
      ';LAN@coquan.gov.vn;officer;Không Đâu;;15/12/2099;fr',
      'Lê Hai;lan@coquan.gov.vn;reviewer;Lạng Sơn;16/12/2099;15/12/2099',
      ';không phải;king;;31/02/2023',
      'Lê Ba;ba@coquan.gov.vn;officer;;;01/01/2020',
    ].join('\n');
    const outcome = await importUsers(admin, { lines }, noProof);
    const issues = outcome.ok ? [] : (outcome.issues ?? []);
    expect(issues.map(({ key, values }) => [values?.['line'], values?.['column'], key])).toEqual([
      [1, 'name', 'users.nameMissing'],
      [1, 'language', 'field.choose'],
      [1, 'email', 'users.emailTaken'],
      [1, 'province', 'users.provinceUnknown'],
      [2, 'email', 'users.emailTaken'],
      [2, 'email', 'users.emailTwice'],
      [2, 'province', 'users.provinceUnknown'],
      [2, 'until', 'users.untilBefore'],
      [3, 'name', 'users.nameMissing'],
      [3, 'email', 'accounts.emailWrong'],
      [3, 'role', 'users.roleMissing'],
      [3, 'from', 'reporting.dayMalformed'],
      [4, 'province', 'users.provinceMissing'],
      [4, 'until', 'users.untilPast'],
    ]);
  });

  test('holds somebody, and not too many', async () => {
    const keyOf = async (lines: string) => {
      const outcome = await importUsers(admin, { lines }, noProof);
      return outcome.ok ? null : outcome.issues?.[0]?.key;
    };
    expect(await keyOf('Tên,Thư\n\n')).toBe('users.listEmpty');
    const many = Array.from({ length: 101 }, (_, at) => `A,a${String(at)}@coquan.gov.vn,reviewer`);
    expect(await keyOf(many.join('\n'))).toBe('users.listLong');
  });
});
