import { afterEach, expect, test, vi } from 'vitest';
import { recordFailure } from '@/lib/platform/lifecycle';
import { log, logError } from '@/lib/platform/log';
import { href } from '@/lib/platform/routes';

afterEach(() => {
  vi.restoreAllMocks();
});

function written(stream: 'stdout' | 'stderr'): string[] {
  const lines: string[] = [];
  vi.spyOn(process[stream], 'write').mockImplementation((text) => lines.push(text.toString()) > 0);
  return lines;
}

test('one event is one line, whatever the text holds', () => {
  const lines = written('stdout');
  log('info', 'signed-in', { name: 'a\n{"level":"error"}\u001b[31m' });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1);
  expect(lines[0]).not.toContain('\u001b');
});

test('a long text is cut', () => {
  const lines = written('stdout');
  log('warn', 'long', { text: 'x'.repeat(1_000_000) });
  expect(lines[0]?.length).toBeLessThan(5000);
});

test('a surprise is logged under the id that the person is shown', () => {
  const lines = written('stderr');
  const id = logError('failed', new Error('no luck'), { path: '/tinh' });
  expect(id).toMatch(/^[0-9a-f]{8}$/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id, event: 'failed', level: 'error', path: '/tinh' });
  logError('failed', 'just a text');
  expect(lines[1]).toContain('just a text');
});

test.each(['vi', 'en'] as const)(
  'a failure on a page that sets a password keeps the link out of the log (%s)',
  (locale) => {
    const lines = written('stderr');
    const address = href(locale, 'setPassword', { token: 'ma-bi-mat' });
    recordFailure(new Error('no luck'), `${address}?a=1`, 'GET');
    expect(lines[0]).not.toContain('ma-bi-mat');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path: `${address.replace('ma-bi-mat', '…')}?a=1` });
    recordFailure(new Error('no luck'), '/nhiem-vu/1', 'GET');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ path: '/nhiem-vu/1' });
  },
);
