import { describe, expect, test } from 'vitest';
import { settingsToWatch } from '@/ops/settings-to-watch';

const quiet = { AUTH_SECRET_BEFORE: undefined, METRICS_HOST: '127.0.0.1', METRICS_PORT: 9464 };

describe('at a start the operator is reminded', () => {
  test('of nothing while figures stay on the machine and one secret holds', () => {
    expect(settingsToWatch(quiet)).toEqual([]);
    expect(settingsToWatch({ ...quiet, METRICS_HOST: '::1' })).toEqual([]);
    expect(settingsToWatch({ ...quiet, METRICS_HOST: '0.0.0.0', METRICS_PORT: undefined })).toEqual([]);
  });

  test('of the secret before, which is not printed', () => {
    const said = settingsToWatch({ ...quiet, AUTH_SECRET_BEFORE: 'bi-mat-cu-'.repeat(4) });
    expect(said).toEqual([expect.stringContaining('AUTH_SECRET_BEFORE')]);
    expect(said.join('')).not.toContain('bi-mat-cu');
  });

  test.each(['0.0.0.0', '10.0.0.5', '::', 'portal.example'])('of figures that %s tells others', (host) => {
    expect(settingsToWatch({ ...quiet, METRICS_HOST: host })).toEqual([
      expect.stringContaining(`${host}:9464`),
    ]);
  });
});
