import { afterEach, expect, test } from 'vitest';
import { isoDay, portalTime, realNow, realToday, today } from '@/lib/platform/clock';
import { supply } from '@/lib/platform/env';

const production = {
  DATABASE_URL: 'postgres://portal@localhost/portal',
  PUBLIC_URL: 'https://tiendoso.example',
  AUTH_SECRET: 's'.repeat(32),
  DEMO: '0',
};

afterEach(() => {
  for (const name of [...Object.keys(production), 'PORTAL_TODAY']) supply({ [name]: undefined });
});

test('the demonstration lives on 16 December 2022 at the real time of day', () => {
  const instant = new Date('2026-11-21T01:02:03Z');
  expect(today()).toBe('2022-12-16');
  expect(portalTime(instant).toISOString()).toBe('2022-12-16T01:02:03.000Z');
  expect(realToday()).toBe(isoDay(realNow()));
});

test('in production the portal’s time is the real time', () => {
  supply(production);
  const instant = realNow();
  expect(portalTime(instant)).toBe(instant);
  expect(today()).toBe(realToday());
});

test('a demonstration can live on any day', () => {
  supply({ PORTAL_TODAY: '2025-07-01' });
  expect(today()).toBe('2025-07-01');
});
