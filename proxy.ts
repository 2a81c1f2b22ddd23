import { NextResponse, type NextRequest } from 'next/server';
import { findScreen, folderOf, publicForm } from '@/lib/platform/addresses';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { isTrustedRequest } from '@/lib/platform/origin';
import { contentSecurityPolicy, transportSecurity } from '@/lib/platform/page-cache/policy';
import { readQuery } from '@/lib/platform/query';
import { screens } from '@/lib/platform/screens';
import { writeState } from '@/lib/platform/state';

/**
 * Four duties and no rights: an act from another site ends here, the name of a folder is led to its public form,
 * a public page with a known question to the static page that answers it, and a signed-in page gets the nonce of its
 * policy. Rights are decided by the pages, queries and commands themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const refused = refusalOf(request);
  if (refused !== null) return refused;
  const { pathname, searchParams } = request.nextUrl;
  const form = publicForm(pathname);
  if (form !== null)
    return NextResponse.redirect(new URL(`${form}${request.nextUrl.search}`, request.url), 308);
  const address = findScreen(pathname);
  if (address === null) return NextResponse.next();
  if (screens[address.screen].kind === 'desk') return conversation(request);
  const state = readQuery(address.locale, address.screen, searchParams);
  if (state === null) return rewrite(request, `/${address.locale}/bad-request`);
  if (Object.keys(state).length === 0) return NextResponse.next();
  return rewrite(request, folderOf(address, `/view/${writeState(state)}`));
}

/** Forms are all that pages send, from themselves: Next would answer other acts with an error 500, or not at all. */
function refusalOf({ method, headers }: NextRequest): NextResponse | null {
  if (method === 'GET' || method === 'HEAD') return null;
  if (!isTrustedRequest(headers)) return refusal(403, 'Forbidden');
  const isForm = headers.get('content-type')?.startsWith('multipart/form-data;') === true;
  return isForm ? null : refusal(415, 'Unsupported Media Type');
}

function refusal(status: number, words: string): NextResponse {
  log('warn', 'hand-made-act-refused', { status });
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' };
  return new NextResponse(words, { status, headers: plain });
}

function rewrite(request: NextRequest, path: string): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url));
}

function conversation(request: NextRequest): NextResponse {
  const { PUBLIC_URL, DEVELOPMENT } = env();
  // The development server's own tools write scripts and styles into the page.
  if (DEVELOPMENT) return NextResponse.next();
  const secure = PUBLIC_URL.startsWith('https:');
  const scripts = [`'nonce-${btoa(crypto.randomUUID())}'`, "'strict-dynamic'"];
  const policy = contentSecurityPolicy({ scripts, secure });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  if (secure) response.headers.set('strict-transport-security', transportSecurity);
  return response;
}

/** Literal, as Next reads it without running it; a test compares it with the tables of screens and query words. */
export const config = {
  matcher: [
    { source: '/((?!_next/|api/).*)', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'header', key: 'next-action' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'ngay' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'date' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'chi-tieu' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'measure' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'vung' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'region' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'sap-xep' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'sort' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'trang' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'page' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'q' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'tinh' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'provinces' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'nam' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'year' }] },
    '/vi/:path*',
    '/en/view/:path*',
    '/ban-lam-viec/:path*',
    '/tham-dinh/:path*',
    '/giam-sat/:path*',
    '/quan-tri/:path*',
    '/tai-khoan/:path*',
    '/dang-nhap/:path*',
    '/quen-mat-khau/:path*',
    '/en/desk/:path*',
    '/en/review/:path*',
    '/en/monitor/:path*',
    '/en/admin/:path*',
    '/en/account/:path*',
    '/en/sign-in/:path*',
    '/en/forgot-password/:path*',
  ],
};
