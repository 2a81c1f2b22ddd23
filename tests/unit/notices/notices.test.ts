import { beforeAll, describe, expect, test } from 'vitest';
import { mailOf } from '@/lib/features/notices/commands/letter';
import { addressOf } from '@/lib/features/notices/model/address';
import { deliveryOf } from '@/lib/features/notices/model/delivery';
import { detailOf } from '@/lib/features/notices/model/detail';
import { isNoticeKind, kindsFor, noticeKinds, optionalKinds } from '@/lib/features/notices/model/notice';
import { placeOfNotice } from '@/lib/features/notices/model/place';
import { reminderOf, type OwedReport } from '@/lib/features/notices/model/reminder';
import { nextTry } from '@/lib/features/notices/model/retry';
import { noticeValues } from '@/lib/features/notices/model/values';
import { chooseNoticesSchema } from '@/lib/features/notices/schema';
import { supply } from '@/lib/platform/env';
import { isSealedNow, seal, unseal } from '@/lib/platform/seal';

const at = (text: string) => new Date(`${text}+07:00`);

const owed: OwedReport = {
  ...{ openedAt: at('2022-12-01T00:00'), dueAt: at('2022-12-21T00:00'), locksAt: at('2023-01-01T00:00') },
  ...{ extendedTo: null, state: 'drafting', isExempt: false, isSent: false },
};

describe('a reminder', () => {
  test.each([
    ['2022-12-15T23:59', null],
    ['2022-12-16T00:00', 'due-soon'],
    ['2022-12-19T23:59', 'due-soon'],
    ['2022-12-20T00:00', 'due-tomorrow'],
    ['2022-12-20T23:59', 'due-tomorrow'],
    ['2022-12-21T00:00', 'overdue'],
  ])('at %s is %s', (now, kind) => {
    expect(reminderOf(owed, at(now))).toBe(kind);
  });

  test('follows an extension', () => {
    const extended = { ...owed, extendedTo: at('2022-12-28T00:00') };
    expect(reminderOf(extended, at('2022-12-21T00:00'))).toBeNull();
    expect(reminderOf(extended, at('2022-12-28T00:00'))).toBe('overdue');
  });

  test('is for nobody who was exempted, has sent, or was published', () => {
    const now = at('2022-12-20T12:00');
    expect(reminderOf({ ...owed, isExempt: true }, now)).toBeNull();
    expect(reminderOf({ ...owed, state: 'submitted' }, now)).toBeNull();
    expect(reminderOf({ ...owed, state: 'published' }, now)).toBeNull();
  });

  test('tells what came back for repair of its due date, and never calls it overdue', () => {
    const returned = { ...owed, state: 'returned', isSent: true } as const;
    expect(reminderOf(returned, at('2022-12-20T12:00'))).toBe('due-tomorrow');
    expect(reminderOf(returned, at('2022-12-21T00:00'))).toBeNull();
  });

  test('does not repeat what opening just said', () => {
    expect(reminderOf({ ...owed, openedAt: at('2022-12-17T00:00') }, at('2022-12-17T01:00'))).toBeNull();
  });
});

test('a kind is known or it is none', () => {
  expect(noticeKinds.every(isNoticeKind)).toBe(true);
  expect(isNoticeKind('report-eaten')).toBe(false);
});

test('account events cannot be turned off', () => {
  const all = { language: 'vi', kind: [...optionalKinds] };
  expect(chooseNoticesSchema.safeParse(all).success).toBe(true);
  expect(chooseNoticesSchema.safeParse({ ...all, kind: ['password-changed'] }).success).toBe(false);
});

test('tries come further and further apart, at most six hours', () => {
  const now = at('2022-12-01T00:00');
  const minutes = [1, 2, 5, 20].map((tries) => (nextTry(now, tries).getTime() - now.getTime()) / 60_000);
  expect(minutes).toEqual([1, 2, 16, 360]);
});

test('a message stands where its last try left it', () => {
  const waiting = { sentAt: null, nextTryAt: null, lastResult: null };
  expect(deliveryOf({ ...waiting, sentAt: at('2022-12-01T00:00') })).toBe('sent');
  expect(deliveryOf({ ...waiting, nextTryAt: at('2022-12-01T00:00') })).toBe('waiting');
  expect(deliveryOf(waiting)).toBe('withheld');
  expect(deliveryOf({ ...waiting, lastResult: 'later' })).toBe('withheld');
  expect(deliveryOf({ ...waiting, lastResult: 'unconfirmed' })).toBe('unconfirmed');
});

test('values are texts and numbers, whatever the row holds', () => {
  expect(detailOf(null)).toEqual({});
  expect(detailOf('x')).toEqual({});
  expect(detailOf({ period: '2022-12', count: 3, deep: {} })).toEqual({ period: '2022-12', count: 3 });
});

const names = new Map([['ha-noi', { name: 'Hà Nội', nameEn: 'Ha Noi' }]]);

test('words are filled in the language of the reader, and blanks stay blank', () => {
  const detail = {
    period: '2022-12',
    province: 'ha-noi',
    due: '2022-12-20',
    items: '3',
    open: 1,
    count: 1,
    minutes: 5,
  };
  expect(noticeValues('vi', detail, names)).toMatchObject({ province: 'Hà Nội', due: '20/12/2022' });
  expect(noticeValues('en', detail, names)).toMatchObject({ province: 'Ha Noi', period: 'December 2022' });
  expect(noticeValues('vi', { province: 'x' }, names)).toMatchObject({ province: 'x', period: '', due: '' });
  expect(noticeValues('vi', {}, names)).toMatchObject({ province: '', items: '', open: 0 });
});

test('a message goes to its person, and that the address changed to the one before', () => {
  const formerly = 'cu@coquan.gov.vn';
  expect(addressOf('address-changed', { formerly }, 'moi@coquan.gov.vn')).toBe(formerly);
  expect(addressOf('address-changed', {}, 'moi@coquan.gov.vn')).toBe('moi@coquan.gov.vn');
  expect(addressOf('overdue', { formerly }, 'moi@coquan.gov.vn')).toBe('moi@coquan.gov.vn');
});

test('every notice leads to the page it is about, or to none', () => {
  const detail = { period: '2022-12', province: 'ha-noi', reportId: '00000000-0000-4000-8000-000000000001' };
  expect(placeOfNotice('vi', 'overdue', detail)).toBe('/ban-lam-viec/bao-cao/2022-12?tinh=ha-noi');
  expect(placeOfNotice('en', 'report-submitted', detail)).toBe(`/en/review/${detail.reportId}`);
  expect(placeOfNotice('vi', 'password-changed', {})).toBe('/tai-khoan');
  expect(placeOfNotice('vi', 'password-reset', {})).toBeNull();
  expect(placeOfNotice('vi', 'work-handed-over', { count: 2, reviews: 1 })).toBe('/tham-dinh');
  expect(placeOfNotice('vi', 'work-handed-over', { count: 1, reviews: 0 })).toBe('/ban-lam-viec');
  expect(placeOfNotice('vi', 'committee-returned', { province: 'ha-noi' })).toBe(
    '/ban-lam-viec/ban-chi-dao?tinh=ha-noi',
  );
  expect(placeOfNotice('en', 'document-published', { documentId: detail.reportId })).toBe(
    `/en/desk/documents/${detail.reportId}`,
  );
  expect(placeOfNotice('vi', 'overdue', {})).toBeNull();
  expect(placeOfNotice('vi', 'overdue', { period: '2022-12' })).toBeNull();
});

describe('a message', () => {
  beforeAll(() => supply({ PUBLIC_URL: 'https://tiendoso.example', AUTH_SECRET: 'x'.repeat(64) }));

  const to = { name: 'Nguyễn <b>An</b>\r\nBcc: ai@xau.example', email: 'an@tiendoso.example' };
  const detail = { period: '2022-12', province: 'ha-noi', due: '2022-12-20' };
  const letter = { id: 'x', kind: 'period-opened', detail, link: null, locale: 'vi', to, names } as const;

  test('names the thing, holds links to the portal alone, and markup of nobody', () => {
    const mail = mailOf(letter);
    expect(mail.subject).toBe('Kỳ báo cáo tháng 12/2022 đã mở – Hà Nội');
    const links = [...mail.text.matchAll(/https?:\/\/[^\s]+/g)].map(([link]) => new URL(link).origin);
    expect(new Set(links)).toEqual(new Set(['https://tiendoso.example']));
    expect(mail.html).not.toContain('<b>');
    const led = [...mail.html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(
      ([, to = '']) => new URL(to).origin,
    );
    expect(new Set(led)).toEqual(new Set(['https://tiendoso.example']));
    expect(mail.html).not.toMatch(/<(?:script|img|iframe|form|link|base)\b|\son\w+=/i);
    expect(mail.text).not.toMatch(/^Bcc:/m);
    expect(mail.from.address).toBe('tien-do-so@tiendoso.example');
  });

  test('says who took single sign-on off: an administrator, or nobody else than oneself', () => {
    const unbound = { ...letter, kind: 'sign-on-unbound' } as const;
    const own = mailOf({ ...unbound, detail: {} });
    const [vi, en] = (['vi', 'en'] as const).map((locale) =>
      mailOf({ ...unbound, locale, detail: { by: 'administrator' } }),
    );
    expect(own.subject).toBe('Đã gỡ đăng nhập một lần khỏi tài khoản của bạn');
    expect(vi?.subject).toBe('Người quản trị đã gỡ đăng nhập một lần khỏi tài khoản của bạn');
    expect(en?.subject).toBe('An administrator disconnected single sign-on from your account');
    expect(vi?.text).toContain('Mọi phiên đã kết thúc');
  });

  test('brings the secret link where there is one', () => {
    const link = 'https://tiendoso.example/tai-khoan/dat-mat-khau/x';
    expect(mailOf({ ...letter, kind: 'password-reset', link }).text).toContain(link);
  });

  test.each(noticeKinds)('has words for %s in both languages', (kind) => {
    for (const locale of ['vi', 'en'] as const) {
      const { subject, text } = mailOf({ ...letter, kind, locale });
      expect(`${subject}${text}`).not.toMatch(/subject\.|text\.|\{/);
    }
  });
});

test('what is sealed opens under the same secret, unchanged, and never otherwise', () => {
  supply({ AUTH_SECRET: 'x'.repeat(64) });
  const sealed = seal('https://tiendoso.example/bí-mật', 'outbox');
  expect(sealed).not.toContain('tiendoso');
  expect(unseal(sealed, 'outbox')).toBe('https://tiendoso.example/bí-mật');
  expect(unseal(`${sealed.slice(0, -2)}AA`, 'outbox')).toBeNull();
  expect(unseal('', 'outbox')).toBeNull();
  supply({ AUTH_SECRET: 'y'.repeat(64) });
  expect(unseal(sealed, 'outbox')).toBeNull();
  supply({ AUTH_SECRET_BEFORE: 'x'.repeat(64) });
  expect(unseal(sealed, 'outbox')).toBe('https://tiendoso.example/bí-mật');
  expect([isSealedNow(sealed, 'outbox'), isSealedNow(seal('a', 'outbox'), 'outbox')]).toEqual([false, true]);
  expect(unseal(sealed, 'second-factor')).toBeNull();
  supply({ AUTH_SECRET_BEFORE: undefined });
});

test('a role is offered the messages it is sent, and every message is offered to one', () => {
  expect(kindsFor(['leader'])).toEqual(['handed-up']);
  expect(kindsFor(['reviewer'])).toEqual(['report-submitted', 'item-answered', 'work-handed-over']);
  expect(kindsFor(['admin', 'observer', 'ministry_leader'])).toEqual([]);
  expect(kindsFor(['officer', 'leader', 'reviewer'])).toEqual(optionalKinds);
});
