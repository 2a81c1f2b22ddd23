import { describe, expect, test } from 'vitest';
import { emptyAnswer } from '@/lib/features/reporting/model/answer';
import { draftDigest, type SeenItem } from '@/lib/features/reporting/model/seen';
import { sha256 } from '@/lib/platform/digest';

const line = (taskId: string, changed: Partial<SeenItem> = {}): SeenItem => ({
  ...emptyAnswer,
  ...{ taskId, answer: 'changed', version: 1, valueStatus: 'reported', percent: 50 },
  documentIds: ['1', '2'],
  ...changed,
});
const digest = (...items: readonly SeenItem[]) => draftDigest(sha256, 'r', items);
const shown = digest(line('a'), line('b'));

describe('the digest of a draft as shown', () => {
  test('is the same in any order of items and evidence', () => {
    expect(digest(line('b', { documentIds: ['2', '1'] }), line('a'))).toBe(shown);
    expect(shown).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<Partial<SeenItem>>([
    { version: 2 },
    { answer: 'unchanged' },
    { percent: 51 },
    { percent: null, valueStatus: 'not_available' },
    { note: '' },
    { reply: 'Đã sửa.' },
    { documentIds: ['1'] },
  ])('is another with %j', (changed) => {
    expect(digest(line('a', changed), line('b'))).not.toBe(shown);
  });

  test('is another of another report, and without an item', () => {
    expect(draftDigest(sha256, 'q', [line('a'), line('b')])).not.toBe(shown);
    expect(digest(line('a'))).not.toBe(shown);
  });
});
