import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ok, reasons, refuse } from '@/lib/platform/outcome';
import { settle } from '@/lib/platform/settle';

/** Next refuses to make a page afresh outside a request; here it only tells that it was asked to. */
const refreshed = vi.hoisted(() => vi.fn());
vi.mock('next/cache', async (original) => ({ ...(await original<object>()), refresh: refreshed }));

const input = { locale: 'en', values: { note: 'typed' } } as const;

beforeEach(() => refreshed.mockClear());

describe('a refusal', () => {
  test.each(reasons)(
    '%s is said in words of both languages, and what was typed comes back',
    async (reason) => {
      const [english, vietnamese] = [
        await settle(refuse(reason), input),
        await settle(refuse(reason), { ...input, locale: 'vi' }),
      ];
      expect(english).toMatchObject({ values: { note: 'typed' }, issues: [] });
      expect(english.message).toMatch(/\w{3}/);
      expect(vietnamese.message).not.toBe(english.message);
      const actedOnAnOldVersion = reason === 'stale' || reason === 'already-decided';
      expect(refreshed).toHaveBeenCalledTimes(actedOnAnOldVersion ? 2 : 0);
    },
  );

  test('names the fields in words, with their values', async () => {
    const outcome = refuse('invalid', [{ field: 'note', key: 'field.tooLong', values: { limit: 2000 } }]);
    expect(await settle(outcome, input)).toEqual({
      values: { note: 'typed' },
      outcome: 'invalid',
      issues: [{ field: 'note', message: 'This is longer than 2,000 characters. Please shorten it.' }],
    });
  });

  test('for too many attempts says how long to wait', async () => {
    const outcome = { ok: false, reason: 'limited', retryAfterSeconds: 61 } as const;
    expect((await settle(outcome, input)).message).toContain('2 minutes');
    expect((await settle(refuse('limited'), input)).message).toContain('1 minute.');
  });
});

test('a success leads to the answer', async () => {
  const settled = settle(ok('QT-2022-12-01'), input, (receipt) => `/en/receipts/${receipt}`);
  await expect(settled).rejects.toMatchObject({
    digest: expect.stringContaining('/en/receipts/QT-2022-12-01') as string,
  });
  expect(refreshed).toHaveBeenCalledOnce();
});
