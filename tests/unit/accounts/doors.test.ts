import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { GET, POST as POST_AUTH } from '@/app/api/auth/[...nextauth]/route';
import { POST } from '@/app/api/auth/sign-out/route';
import { supply } from '@/lib/platform/env';

beforeEach(() => supply({ PUBLIC_URL: 'http://localhost:3000', DEMO: '1', AUTH_SECRET: 'x'.repeat(32) }));

describe('signing out', () => {
  test.each([{}, { origin: 'null' }, { origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'is not done for another site: %o',
    async (headers) => {
      const request = new NextRequest('http://localhost:3000/api/auth/sign-out', {
        method: 'POST',
        headers: { ...headers },
      });
      const response = await POST(request);
      expect(response.status).toBe(403);
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );
});

describe('next-auth’s own door', () => {
  test.each([
    'signin',
    'signout',
    'callback/credentials',
    'csrf',
    'providers',
    'error',
    '_log',
    'session/x',
    '',
  ])('“%s” is not there', async (path) => {
    const request = new NextRequest(`http://localhost:3000/api/auth/${path}`);
    const response = await GET(request, { params: Promise.resolve({ nextauth: path.split('/') }) });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
  });

  test('takes nothing: its credentials callback cannot sign anybody in', () => {
    expect(POST_AUTH().status).toBe(405);
  });
});
