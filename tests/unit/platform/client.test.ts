import { afterEach, describe, expect, test } from 'vitest';
import { clientOf } from '@/lib/platform/auth/client';
import { supply } from '@/lib/platform/env';

const forwarded = (address: string) => clientOf(new Headers({ 'x-forwarded-for': address })).ip;

afterEach(() => supply({ PUBLIC_URL: undefined }));

describe('behind a front server', () => {
  test('the address it wrote last counts, whatever the client wrote before it', () => {
    supply({ PUBLIC_URL: 'https://tiendoso.example', DEMO: '1' });
    expect(forwarded('10.0.0.1, 203.0.113.7')).toBe('203.0.113.7');
  });

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ])('%s is one with its whole network', (address, network) => {
    supply({ PUBLIC_URL: 'https://tiendoso.example', DEMO: '1' });
    expect(forwarded(address)).toBe(network);
  });
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['127.0.0.1', 'direct'],
  ['::ffff:127.0.0.1', 'direct'],
  ['::1', 'direct'],
  ['', 'direct'],
])('without one the connection tells who sends: %s is %s', (peer, ip) => {
  supply({ PUBLIC_URL: 'http://portal.test:3000', DEMO: '1' });
  const sent = new Headers({ 'x-portal-peer': peer, 'x-forwarded-for': '198.51.100.1' });
  expect(clientOf(sent).ip).toBe(ip);
});

test('without one nobody’s word is taken: from this machine all requests are one sender', () => {
  supply({ PUBLIC_URL: 'http://localhost:3000', DEMO: '1' });
  expect([forwarded('203.0.113.7'), forwarded('198.51.100.1')]).toEqual(['direct', 'direct']);
});

test('a browser that does not say what it is is nobody in particular', () => {
  supply({ PUBLIC_URL: 'https://tiendoso.example', DEMO: '1' });
  expect(clientOf(new Headers())).toEqual({ ip: 'direct', userAgent: '' });
});
