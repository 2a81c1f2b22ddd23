import { describe, expect, test } from 'vitest';
import { refuseTooMany } from '@/app/api/too-many';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { relieve } from '@/lib/features/reliefs/commands/give';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { saving, sending, tooManyFiles } from '@/lib/features/reporting/commands/pace';
import { remindOwing } from '@/lib/features/reporting/commands/remind';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, disconnect, ownerDb } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { countAttempt, isFirst, type Limit } from '@/lib/platform/limits';
import { refusalWords } from '@/lib/platform/error-words';
import type { Outcome } from '@/lib/platform/outcome';
import { signedIn } from '@/tests/support/accounts';
import { anAnswer } from '@/tests/support/access-world';
import { aReport, aSending, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

async function use(limit: Limit, viewer: Viewer, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await countAttempt(limit, String(viewer.userId), realNow());
}

const refused = (viewer: Viewer, where: object = {}) =>
  ownerDb().auditEvent.count({ where: { actorId: viewer.userId, outcome: { not: 'done' }, ...where } });

describe('how often one person may act', () => {
  test('sends thirty times a minute, is told when again, and is on record once', async () => {
    const report = await aReport();
    await use(sending, report.officer, sending.most);
    const [input, before] = [await aSending(report.id), await databaseSnapshot()];
    for (let time = 0; time < 4; time += 1) {
      const outcome = await submitReport(report.officer, input);
      expect(outcome).toEqual({ ok: false, reason: 'limited', retryAfterSeconds: 60 });
      if (!outcome.ok) expect(refusalWords('vi', outcome)).toContain('sau 1 phút');
    }
    expect(await databaseSnapshot()).toBe(before);
    // Two where the minute turns between them.
    expect([1, 2]).toContain(await refused(report.officer, { outcome: 'limited', action: 'report.submit' }));
  });

  test('saves at its own pace: sending too often stops no saving, and others go on', async () => {
    const report = await aReport();
    await use(sending, report.officer, sending.most);
    const answer = { ...anAnswer, reportId: report.id, task: 1, note: null };
    success(await saveItem(report.officer, { ...answer, version: 1 }));
    await use(saving, report.officer, saving.most);
    expect(await saveItem(report.officer, { ...answer, version: 2 })).toMatchObject({ reason: 'limited' });
    const colleague = await signedIn({ role: 'officer', provinceId: report.province.id });
    success(await saveItem(colleague, { ...answer, version: 2 }));
    success(await submitReport(colleague, await aSending(report.id)));
  });

  test('a retry of what was sent is answered however often', async () => {
    const report = await aReport();
    const input = await aSending(report.id);
    success(await submitReport(report.officer, input));
    await use(sending, report.officer, sending.most);
    expect(await submitReport(report.officer, input)).toMatchObject({ ok: true });
  });
});

type Act = (viewer: Viewer, reportId: string) => Promise<Outcome<unknown>>;

const speak: Act = (viewer, reportId) => sayOfItem(viewer, { reportId, task: 3, text: 'Đề nghị làm rõ.' });
const remind: Act = (viewer) => remindOwing(viewer, { period: '2022-12', region: '' });
const extend: Act = (viewer, reportId) =>
  relieve(viewer, { reportId, kind: 'extension', untilOn: '2022-12-27', reason: 'Bão số 4.' });

describe('what a person at the ministry does again and again', () => {
  test.each([
    ['a message on an answer', { name: 'item-message', most: 30, seconds: 60 }, 'submitted', speak],
    ['a reminder', { name: 'report-remind', most: 30, seconds: 60 }, 'drafting', remind],
    ['more time', { name: 'relief-give', most: 120, seconds: 60 }, 'drafting', extend],
  ] as const)('%s is taken until the limit, then not, and others go on', async (_, limit, state, act) => {
    const { id } = await aReport({ state });
    const [one, two] = [await signedIn({ role: 'reviewer' }), await signedIn({ role: 'reviewer' })];
    await use(limit, one, limit.most - 1);
    success(await act(one, id));
    const before = await databaseSnapshot();
    for (let time = 0; time < 3; time += 1)
      expect(await act(one, id)).toEqual({ ok: false, reason: 'limited', retryAfterSeconds: 60 });
    expect(await databaseSnapshot()).toBe(before);
    expect([1, 2]).toContain(await refused(one, { outcome: 'limited' }));
    expect(await act(two, id)).not.toMatchObject({ reason: 'limited' });
  });

  test('six files of reports are made in a minute, the seventh is not, and others get theirs', async () => {
    const [one, two] = [await signedIn({ role: 'reviewer' }), await signedIn({ role: 'reviewer' })];
    for (let time = 0; time < 6; time += 1) expect(await tooManyFiles(one)).toBeNull();
    for (let time = 0; time < 3; time += 1)
      expect(await tooManyFiles(one)).toEqual({ ok: false, reason: 'limited', retryAfterSeconds: 60 });
    expect([1, 2]).toContain(await refused(one, { outcome: 'limited', action: 'report.export' }));
    expect(await tooManyFiles(two)).toBeNull();
  });

  test('the seventh is refused in the language of the page it was asked from, else of the browser', async () => {
    const one = await signedIn({ role: 'reviewer' });
    for (let time = 0; time < 6; time += 1) await tooManyFiles(one);
    const wordsFor = async (headers: Record<string, string>) => {
      const answer = await refuseTooMany(new Request('http://localhost:3000/x', { headers }), one);
      expect(answer?.status).toBe(429);
      return /lang="(\w+)"/.exec((await answer?.text()) ?? '')?.[1];
    };
    const english = { 'accept-language': 'en-GB,en;q=0.9' };
    expect(await wordsFor({})).toBe('vi');
    expect(await wordsFor(english)).toBe('en');
    expect(await wordsFor({ referer: 'http://localhost:3000/en/desk' })).toBe('en');
    expect(await wordsFor({ ...english, referer: 'http://localhost:3000/ban-lam-viec' })).toBe('vi');
  });
});

describe('the record of what is refused', () => {
  test('keeps ten misshapen forms of one person in a minute, and none of others is crowded out', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    const state = { values: {}, issues: [] };
    for (let time = 0; time < 15; time += 1)
      expect(await recordMisshapen(one, 'report.submit', state)).toBe(state);
    await recordMisshapen(two, 'report.submit', state);
    expect([await refused(one), await refused(two)]).toEqual([10, 1]);
    const [event] = await ownerDb().auditEvent.findMany({
      where: { actorId: two.userId },
      orderBy: { id: 'desc' },
      take: 1,
      select: { action: true, objectType: true, objectId: true, outcome: true },
    });
    expect(event).toEqual({
      action: 'report.submit',
      objectType: 'form',
      objectId: null,
      outcome: 'invalid',
    });
  });

  test('the first of each window is told from those after it', async () => {
    const limit: Limit = { name: 'a-window', most: 1, seconds: 60 };
    const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
    const found = [];
    for (const second of [0, 10, 59, 60, 119, 120]) found.push(await isFirst(limit, 'x', at(second)));
    expect(found).toEqual([true, false, false, true, false, true]);
    expect(await isFirst(limit, 'y', at(0))).toBe(true);
  });

  test('a form is refused also while nothing can be recorded', async () => {
    const viewer = await signedIn();
    const { DATABASE_URL } = env();
    await disconnect();
    supply({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' });
    expect(await recordMisshapen(viewer, 'report.submit', 'state')).toBe('state');
    await disconnect();
    supply({ DATABASE_URL });
    expect(await recordMisshapen(visitor, 'report.submit', 'state')).toBe('state');
    expect(await db().user.count()).toBeGreaterThan(0);
  });
});
