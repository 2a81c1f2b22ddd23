import { beforeEach, describe, expect, test } from 'vitest';
import { supply } from '@/lib/platform/env';
import { isForItsHost, isSameOrigin, isTrustedRequest } from '@/lib/platform/origin';

const headers = (given: Readonly<Record<string, string>>) => new Headers(given);

beforeEach(() => supply({ PUBLIC_URL: 'http://localhost:3000', DEMO: '1' }));

describe('an act must come from the portal’s own pages', () => {
  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    '%s is the portal',
    (origin) => {
      expect(isSameOrigin(headers({ origin }))).toBe(true);
    },
  );

  test.each([
    'http://localhost:3001',
    'https://localhost:3000',
    'http://localhost',
    'http://localhost.evil.example:3000',
    'http://evil.example',
    'null',
    '',
    'localhost:3000',
  ])('“%s” is not', (origin) => {
    expect(isSameOrigin(headers({ origin, 'sec-fetch-site': 'same-origin' }))).toBe(false);
  });

  test('without an origin the browser must say same-origin; silence and same-site are not enough', () => {
    expect(isSameOrigin(headers({ 'sec-fetch-site': 'same-origin' }))).toBe(true);
    expect(isSameOrigin(headers({ 'sec-fetch-site': 'same-site' }))).toBe(false);
    expect(isSameOrigin(headers({ 'sec-fetch-site': 'none' }))).toBe(false);
    expect(isSameOrigin(headers({}))).toBe(false);
  });

  test('a forwarded host is not believed', () => {
    const given = { origin: 'http://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    expect(isSameOrigin(headers(given))).toBe(false);
  });

  test('a public origin has one name', () => {
    supply({ PUBLIC_URL: 'https://tiendoso.example' });
    expect(isSameOrigin(headers({ origin: 'https://tiendoso.example' }))).toBe(true);
    expect(isSameOrigin(headers({ origin: 'https://www.tiendoso.example' }))).toBe(false);
    expect(isSameOrigin(headers({ origin: 'http://tiendoso.example' }))).toBe(false);
  });
});

describe('an act is for the host its page came from', () => {
  const origin = 'http://localhost:3000';

  test.each([
    { host: 'localhost:3000' },
    { host: '10.0.0.7:3000', 'x-forwarded-host': 'localhost:3000' },
    { host: '10.0.0.7:3000', 'x-forwarded-host': 'localhost:3000, 10.0.0.8' },
    { host: 'localhost:3000', 'x-forwarded-host': '' },
  ])('%o is', (given) => {
    expect(isForItsHost(headers({ origin, ...given }))).toBe(true);
  });

  test.each([
    { host: 'evil.example' },
    { host: 'localhost:3000', 'x-forwarded-host': 'evil.example' },
    { host: 'localhost' },
    {},
  ])('%o is not', (given) => {
    expect(isForItsHost(headers({ origin, ...given }))).toBe(false);
  });

  test('a browser that sends no origin is believed in this', () => {
    expect(isForItsHost(headers({ host: 'evil.example' }))).toBe(true);
  });
});

describe('what is an act', () => {
  test.each([
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'text/plain' },
    { 'next-action': 'abc' },
    { 'transfer-encoding': 'chunked' },
  ])('%o is, and needs an origin', (given) => {
    expect(isTrustedRequest(headers({ ...given }))).toBe(false);
    expect(isTrustedRequest(headers({ ...given, origin: 'http://localhost:3000' }))).toBe(true);
  });

  test('a request without a body only reads', () => {
    expect(isTrustedRequest(headers({ accept: 'text/html' }))).toBe(true);
  });
});
