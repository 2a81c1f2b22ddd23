import { describe, expect, test } from 'vitest';
import { maySpeak, sideOf } from '@/lib/features/conversation/policy';
import { messageSchema } from '@/lib/features/conversation/schema';
import { emptyAnswer } from '@/lib/features/reporting/model/answer';
import { stillAsked } from '@/lib/features/reporting/model/difference';
import { choose, readOrder } from '@/lib/features/reporting/model/queue';
import { isTaken } from '@/lib/features/reporting/model/reservation';
import type { QueueRow } from '@/lib/features/reporting/model/review';
import { roles, visitor, type Role, type Viewer } from '@/lib/platform/auth/viewer';

const own = 'province-1';

function viewer(role: Role): Viewer {
  const isLocal = role === 'officer' || role === 'leader';
  return { ...visitor, userId: `${role}-id`, grants: [{ role, provinceId: isLocal ? own : null }] };
}

const sent = {
  ...({ provinceId: own, state: 'submitted', isLocked: false, isExempt: false } as const),
  ...{ needsSignature: false, wasHandedUp: false, writerIds: ['officer-id'] },
};

describe('who talks about what was sent', () => {
  test('officers of the province and reviewers', () => {
    expect([visitor, ...roles.map(viewer)].map((who) => maySpeak(who, sent))).toEqual([
      ...['signed-out', 'allowed', 'forbidden', 'allowed', 'forbidden', 'forbidden', 'forbidden'],
    ]);
    expect(sideOf(viewer('officer'), own)).toBe('province');
    expect(maySpeak(viewer('officer'), { ...sent, provinceId: 'other' })).toBe('not-found');
    expect(maySpeak(viewer('reviewer'), null)).toBe('not-found');
  });

  test('not a reviewer who wrote it, not of a draft, not once it is published', () => {
    expect(maySpeak(viewer('reviewer'), { ...sent, writerIds: ['reviewer-id'] })).toBe('forbidden');
    expect(maySpeak(viewer('reviewer'), { ...sent, state: 'drafting' })).toBe('not-found');
    expect(maySpeak(viewer('officer'), { ...sent, state: 'drafting' })).toBe('illegal-transition');
    expect(maySpeak(viewer('reviewer'), { ...sent, state: 'published' })).toBe('illegal-transition');
  });

  test('in short messages', () => {
    expect(messageSchema.safeParse({ reportId: 'r', task: '3', text: 'x'.repeat(1001) }).success).toBe(false);
  });
});

test('a remark stands at a field until it is changed or replied to', () => {
  const was = { ...emptyAnswer, reply: 'cũ' };
  expect(stillAsked(['percent', 'note'], { sent: was, draft: { ...was, percent: 3 } })).toEqual(['note']);
  expect(stillAsked(['note'], { sent: was, draft: { ...was, reply: 'mới' } })).toEqual([]);
  expect(stillAsked(['note'], { sent: was, draft: { ...was, reply: null } })).toEqual(['note']);
});

test('another’s reservation bars, one’s own and none do not', () => {
  const taken = { by: 'A', until: '', isMine: false };
  expect([null, taken, { ...taken, isMine: true }].map(isTaken)).toEqual([false, true, false]);
});

describe('the order and the part of the queue', () => {
  const row = (reportId: string, parts: Readonly<Record<string, unknown>>) =>
    ({ reportId, findings: 0, pillars: [], province: { region: 'a' }, ...parts }) as unknown as QueueRow;
  const one = row('1', { period: { dueAt: '2', code: 'x' }, submittedAt: '1', pillars: ['society'] });
  const two = row('2', { period: { dueAt: '1', code: 'y' }, submittedAt: '3', findings: 2 });
  const three = row('3', { period: { dueAt: '1', code: 'y' }, submittedAt: '2', province: { region: 'b' } });
  const all = { order: 'deadline', region: null, period: null, pillar: null } as const;
  const ids = (choice: object) =>
    choose([one, two, three], { ...all, ...choice }).map(({ reportId }) => reportId);

  test('by due date, by age, by findings', () => {
    expect(ids({})).toEqual(['3', '2', '1']);
    expect(ids({ order: 'age' })).toEqual(['1', '3', '2']);
    expect(ids({ order: 'findings' })).toEqual(['2', '3', '1']);
    expect([readOrder('age'), readOrder(undefined)]).toEqual(['age', 'deadline']);
  });

  test('of a region, a period, a pillar', () => {
    expect(ids({ region: 'b' })).toEqual(['3']);
    expect(ids({ period: 'x' })).toEqual(['1']);
    expect(ids({ pillar: 'society' })).toEqual(['1']);
  });
});
