import { describe, expect, test } from 'vitest';
import {
  aboutQuery,
  heldFigure,
  isOwnPage,
  isReference,
  readAbout,
  referenceOf,
} from '@/lib/features/error-reports/model';
import { mayHandleErrorReport, mayReadErrorReports } from '@/lib/features/error-reports/policy';
import { handleErrorSchema, sendErrorSchema } from '@/lib/features/error-reports/schema';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';

const form = {
  page: '/tinh/ha-noi',
  figure: '',
  asOf: '2022-12-16',
  message: ' Sai. ',
  email: '',
  subject: '',
};
const issuesOf = (given: object) =>
  sendErrorSchema.safeParse(given).error?.issues.map(({ message, path }) => `${path.join()} ${message}`) ??
  [];

describe('the form', () => {
  test('is read into what is kept', () => {
    expect(sendErrorSchema.parse(form)).toEqual({ ...form, figure: null, message: 'Sai.', email: null });
    const full = sendErrorSchema.parse({ ...form, asOf: '', email: ' Doc.Gia@tiendoso.example ' });
    expect(full).toMatchObject({ asOf: null, email: 'doc.gia@tiendoso.example' });
  });

  test.each([
    [{ page: '' }, 'page errorReports.pageWrong'],
    [{ page: 'https://evil.example/' }, 'page errorReports.pageWrong'],
    [{ asOf: 'hôm qua' }, 'asOf form.unexpected'],
    [{ figure: 'x'.repeat(201) }, 'figure errorReports.figureLong'],
    [{ message: ' ' }, 'message errorReports.messageMissing'],
    [{ message: 'x'.repeat(2001) }, 'message errorReports.messageLong'],
    [{ subject: 'https://evil.example/' }, 'subject errorReports.filled'],
    [{ message: 'một\u202Eiah' }, 'message field.characters'],
    [{ email: 'ai đó' }, 'email accounts.emailWrong'],
  ])('%j is refused', (wrong, issue) => {
    expect(issuesOf({ ...form, ...wrong })).toContain(issue);
  });

  test('asks why a report is closed', () => {
    expect(handleErrorSchema.safeParse({ reportId: 'x', reason: '' }).success).toBe(false);
    expect(handleErrorSchema.parse({ reportId: 'x', reason: 'Đã sửa.' })).toMatchObject({
      reason: 'Đã sửa.',
    });
  });
});

describe('what a report is about', () => {
  test('is cut between words where it is long, never within one', () => {
    expect(heldFigure('59/63 tỉnh')).toBe('59/63 tỉnh');
    const long = heldFigure(`${'Tỉnh hoàn thành '.repeat(12)}3 trong 8 nhiệm vụ`);
    expect(long).toMatch(/ \d trong 8 …$|hoàn thành( 3)? …$|Tỉnh( hoàn)? …$|trong …$|nhiệm …$/);
    expect(long.length).toBeLessThanOrEqual(200);
    expect(heldFigure('x'.repeat(300))).toHaveLength(200);
  });

  test('goes through the address in either language', () => {
    const about = {
      page: '/?ngay=2022-05-05&chi-tieu=ke-hoach',
      figure: '59/63',
      asOf: '2022-05-05',
    } as const;
    for (const locale of ['vi', 'en'] as const) {
      const asked = Object.fromEntries(new URLSearchParams(aboutQuery(locale, about)));
      expect(readAbout(locale, asked)).toEqual(about);
    }
    expect(aboutQuery('vi', { page: '/tinh', figure: '', asOf: null })).toBe('?tu=%2Ftinh');
  });

  test('is left blank where it cannot be read', () => {
    const asked = { tu: '//evil.example', 'so-lieu': 'a\u0000b', ngay: ['x', 'y'] };
    expect(readAbout('vi', asked)).toEqual({ page: '', figure: '', asOf: null });
    expect(readAbout('vi', {})).toEqual({ page: '', figure: '', asOf: null });
  });

  test.each([
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    '/"><b>',
    `/${'x'.repeat(400)}`,
    'tinh',
  ])('is never %s', (page) => {
    expect(isOwnPage(page)).toBe(false);
  });
});

test('a reference is made of letters and digits nobody confuses', () => {
  const reference = referenceOf(Uint8Array.from([0, 1, 29, 30, 59, 60, 254, 255]));
  expect(reference).toMatch(/^BL-.{4}-.{4}$/);
  expect(isReference(reference)).toBe(true);
  expect(isReference('BL-OOPS-1111')).toBe(false);
});

describe('reports of errors', () => {
  const as = (role: 'reviewer' | 'admin' | 'officer') =>
    ({ ...visitor, userId: 'u', grants: [{ role, provinceId: null }] }) as Viewer;

  test('are read by reviewers and administrators', () => {
    expect(mayReadErrorReports(visitor)).toBe('signed-out');
    expect(mayReadErrorReports(as('officer'))).toBe('forbidden');
    for (const role of ['reviewer', 'admin'] as const) expect(mayReadErrorReports(as(role))).toBe('allowed');
  });

  test('are closed once', () => {
    expect(mayHandleErrorReport(as('officer'), { isHandled: false })).toBe('forbidden');
    expect(mayHandleErrorReport(as('admin'), null)).toBe('not-found');
    expect(mayHandleErrorReport(as('admin'), { isHandled: true })).toBe('already-decided');
    expect(mayHandleErrorReport(as('admin'), { isHandled: false })).toBe('allowed');
  });
});
