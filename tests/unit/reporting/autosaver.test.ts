import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Autosaver } from '@/components/features/reporting/autosaver';
import type { SaveState, Typed } from '@/components/features/reporting/save-state';
import type { AutosaveAnswer } from '@/lib/features/reporting/model/version';

const text = (value: string): Typed => [['note', value]];

/** A portal that answers as told, 200 ms after it was asked. */
function aPortal(...answers: readonly (AutosaveAnswer['outcome'] | 'nobody')[]) {
  const sent: Readonly<{ value: string; version: number; at: number }>[] = [];
  const states: SaveState['kind'][] = [];
  const kept: (string | null)[] = [];
  const send = (typed: Typed, version: number) =>
    new Promise<AutosaveAnswer>((resolve, reject) => {
      const outcome = answers[sent.length] ?? 'done';
      sent.push({ value: typed[0]?.[1] ?? '', version, at: performance.now() });
      setTimeout(() => {
        if (outcome === 'nobody') reject(new TypeError('Failed to fetch'));
        else if (outcome === 'done') resolve({ outcome, version: version + 1, at: '2022-12-16T03:32:00Z' });
        else resolve({ outcome, message: 'Vì sao.' });
      }, 200);
    });
  const saver = new Autosaver({
    version: 7,
    send,
    keep: (unsent) => kept.push(unsent === null ? null : (unsent.typed[0]?.[1] ?? '')),
    tell: ({ kind }) => states.push(kind),
  });
  return { saver, sent, states, kept };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a form that saves itself', () => {
  test('is saved within two seconds of the last key, and keeps what is typed until it is acknowledged', async () => {
    const { saver, sent, states, kept } = aPortal();
    saver.typed(text('Thêm'));
    expect(kept).toEqual(['Thêm']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toMatchObject([{ value: 'Thêm', version: 7 }]);
    expect(states).toEqual(['typing', 'saving', 'saved']);
    expect(kept.at(-1)).toBeNull();
    expect(saver.left).toBeNull();
  });

  test('is saved at least every five seconds while somebody types on', async () => {
    const { saver, sent } = aPortal();
    for (let key = 0; key < 100; key += 1) {
      saver.typed(text(`${key}`));
      await vi.advanceTimersByTimeAsync(150);
    }
    const gaps = sent.map(({ at }, index) => at - (sent[index - 1]?.at ?? sent[0]?.at ?? 0));
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5000);
    expect(sent.map(({ version }) => version)).toEqual(sent.map((_, index) => 7 + index));
  });

  test('is sent again until somebody answers, and at once when the line is back', async () => {
    const { saver, sent, states, kept } = aPortal('nobody', 'unavailable', 'limited');
    saver.typed(text('Mất mạng'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toBe('waiting');
    expect(kept).not.toContain(null);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(3);
    await Promise.all([saver.flush(), vi.advanceTimersByTimeAsync(300)]);
    expect(states.at(-1)).toBe('saved');
    expect(sent.every(({ value, version }) => value === 'Mất mạng' && version === 7)).toBe(true);
  });

  test('stops at a newer version of somebody else and overwrites nothing', async () => {
    const { saver, sent, states, kept } = aPortal('stale');
    saver.typed(text('Bản của tôi'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toBe('stale');
    saver.typed(text('Bản của tôi, viết thêm'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(kept).toEqual(['Bản của tôi']);
  });

  test('says why what contradicts itself is not saved, and tries again once it is mended', async () => {
    const { saver, states } = aPortal('invalid');
    saver.typed(text('Chưa xong'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(states.at(-1)).toBe('refused');
    saver.typed(text('Xong'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toBe('saved');
  });

  test('sends what was typed while the last sending was under way after it, under the new version', async () => {
    const { saver, sent } = aPortal();
    saver.typed(text('một'));
    await vi.advanceTimersByTimeAsync(1100);
    saver.typed(text('một hai'));
    await vi.advanceTimersByTimeAsync(2500);
    expect(sent.map(({ value, version }) => [value, version])).toEqual([
      ['một', 7],
      ['một hai', 8],
    ]);
  });

  test('carries out a press as soon as what was typed is answered, told while nobody answers', async () => {
    const { saver, sent, states } = aPortal('nobody', 'unavailable');
    const act = vi.fn();
    saver.typed(text('Bấm lưu'));
    void saver.press(act);
    await vi.advanceTimersByTimeAsync(300);
    expect(states.at(-1)).toBe('pressed');
    saver.typed(text('Bấm lưu, viết thêm'));
    expect(states.at(-1)).toBe('pressed');
    await vi.advanceTimersByTimeAsync(1300);
    expect(sent).toHaveLength(2);
    expect(act).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.at(-1)?.value).toBe('Bấm lưu, viết thêm');
    expect(states.at(-1)).toBe('saved');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('carries out a press only after what was typed while it was under way', async () => {
    const { saver, sent } = aPortal();
    const act = vi.fn(() => sent.length);
    saver.typed(text('một'));
    void saver.press(act);
    await vi.advanceTimersByTimeAsync(100);
    saver.typed(text('một hai'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(act.mock.results).toEqual([{ type: 'return', value: 2 }]);
  });

  test.each(['invalid', 'stale'] as const)(
    'carries out a press that meets %s, because its answer says why',
    async (outcome) => {
      const { saver } = aPortal('nobody', outcome);
      const act = vi.fn();
      saver.typed(text('Bấm lưu'));
      void saver.press(act);
      await vi.advanceTimersByTimeAsync(300);
      expect(act).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(6000);
      expect(act).toHaveBeenCalledTimes(1);
    },
  );

  test('has nothing for a press to wait for before a key, once all is answered, and behind a newer version', async () => {
    const { saver } = aPortal('nobody', 'done', 'stale');
    expect(saver.isIdle).toBe(true);
    saver.typed(text('Thêm'));
    expect(saver.isIdle).toBe(false);
    await vi.advanceTimersByTimeAsync(1300);
    expect(saver.isIdle).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saver.isIdle).toBe(true);
    saver.typed(text('Nữa'));
    await vi.advanceTimersByTimeAsync(1100);
    expect(saver.isIdle).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.isIdle).toBe(true);
  });

  test('forgets a press once the form is gone', async () => {
    const { saver } = aPortal('nobody');
    const act = vi.fn();
    saver.typed(text('Bấm lưu'));
    void saver.press(act);
    await vi.advanceTimersByTimeAsync(300);
    saver.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(act).not.toHaveBeenCalled();
  });

  test('hands over what is left, and nothing after it was stopped', async () => {
    const { saver, sent } = aPortal();
    saver.typed(text('Rời trang'));
    expect(saver.left).toEqual({ typed: text('Rời trang'), version: 7 });
    saver.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(saver.left).toBeNull();
    expect(sent).toEqual([]);
  });
});
