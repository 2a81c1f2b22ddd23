import { describe, expect, test } from 'vitest';
import { isUnavailable, withSettings } from '@/lib/platform/db';

describe('session settings in a connection string', () => {
  test('are added to what the address already asks for', () => {
    const url = withSettings('postgres://a:b@h/x?sslmode=require&options=-c%20a%3D1', { role: 'portal_app' });
    const { searchParams } = new URL(url);
    expect(searchParams.get('sslmode')).toBe('require');
    expect(searchParams.get('options')).toBe('-c a=1 -c role=portal_app');
    expect(url).not.toContain('+');
  });

  test('change nothing when there are none', () => {
    expect(withSettings('postgres://a:b@h/x', {})).toBe('postgres://a:b@h/x');
  });
});

describe('an outage', () => {
  test.each([
    { code: 'P1001' },
    { code: 'P2039', meta: { driverAdapterError: { cause: { originalCode: '53100' } } } },
    { code: '57P03' },
    ...['53100', '53200', '53300', '57014', '55P03', '25P03'].map((originalCode) => ({
      code: 'P2010',
      meta: { driverAdapterError: { cause: { kind: 'postgres', originalCode } } },
    })),
    { code: 'ECONNREFUSED' },
    { code: 'ENOSPC', syscall: 'write' },
    { message: 'timeout exceeded when trying to connect' },
    { message: 'Query read timeout' },
    { message: 'wrapped', cause: { code: 'ECONNRESET' } },
    { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } },
    { code: 'P2010', meta: { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } } },
  ])('is recognised: %j', (error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  test.each([
    undefined,
    null,
    'P1001',
    { code: 'P2002' },
    { code: 'P2039', meta: { driverAdapterError: { cause: { originalCode: '23514' } } } },
    { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '40001' } } } },
    new Error('Unique constraint failed'),
    { code: 5 },
  ])('is not seen in %j', (error) => {
    expect(isUnavailable(error)).toBe(false);
  });

  test('a circle of causes ends', () => {
    const error: { cause?: unknown } = {};
    error.cause = error;
    expect(isUnavailable(error)).toBe(false);
  });
});
