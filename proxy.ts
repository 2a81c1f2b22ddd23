import { NextResponse, type NextRequest } from 'next/server';
import { actRefusal } from '@/lib/platform/act-refusal';
import { findScreen, folderOf, type Address } from '@/lib/platform/addresses';
import { embedScreens } from '@/lib/platform/embed-screens';
import { env } from '@/lib/platform/env';
import type { RefusedStatus } from '@/lib/platform/error-words';
import { log } from '@/lib/platform/log';
import { movedTo } from '@/lib/platform/moved-to';
import { localeOfPath, pathHeader } from '@/lib/platform/auth/return-path';
import { contentSecurityPolicy } from '@/lib/platform/page-cache/policy';
import { readQuery } from '@/lib/platform/query';
import { refusalPage } from '@/lib/platform/refusal-page';
import { writeRefused } from '@/lib/platform/refused-address';
import { screens } from '@/lib/platform/screens';
import { writeState } from '@/lib/platform/state';

/**
 * Four duties and no rights: an act from another site ends here, another spelling is led to the public form,
 * a public page with a known question to the static page that answers it, and a signed-in page gets the nonce of its
 * policy and the address people see. Rights are decided by the pages, queries and commands themselves.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const status = await actRefusal(request);
  if (status !== null) return refusal(request, status);
  const { pathname, searchParams } = request.nextUrl;
  const moved = movedTo(request.nextUrl);
  if (moved !== null) return NextResponse.redirect(new URL(moved, request.url), 308);
  const address = findScreen(pathname);
  if (address === null) return NextResponse.next();
  if (screens[address.screen].kind === 'desk') return conversation(request);
  const state = readQuery(address.locale, address.screen, searchParams);
  if (state === null) return refusedQuestion(request, address);
  if (Object.keys(state).length === 0) return NextResponse.next();
  return rewrite(request, folderOf(address, `/view/${writeState(state)}`));
}

function refusal({ nextUrl }: NextRequest, status: RefusedStatus): Response {
  log('warn', 'act-refused', { status });
  return refusalPage(localeOfPath(nextUrl.pathname), status);
}

function rewrite(request: NextRequest, path: string): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url));
}

/** What cannot be asked is told by name; of a figure in a frame, inside that frame. */
function refusedQuestion(request: NextRequest, { locale, screen }: Address): NextResponse {
  const frame = screen in embedScreens ? '/embed' : '';
  return rewrite(request, `/${locale}${frame}/bad-request/${writeRefused(request.nextUrl)}`);
}

function conversation(request: NextRequest): NextResponse {
  const { PUBLIC_URL, DEVELOPMENT } = env();
  const headers = new Headers(request.headers);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // The development server's own tools write scripts and styles into the page.
  if (DEVELOPMENT) return NextResponse.next({ request: { headers } });
  const secure = PUBLIC_URL.startsWith('https:');
  const scripts = [`'nonce-${btoa(crypto.randomUUID())}'`, "'strict-dynamic'"];
  const policy = contentSecurityPolicy({ scripts, secure });
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

/** Literal, as Next reads it without running it; a test compares it with the tables of screens and query words. */
export const config = {
  matcher: [
    // Next's rewrites do not tell capitals apart, these patterns do.
    '/((?!_next/|api/).*[A-Z].*)',
    { source: '/((?!_next/|api/).*)', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'header', key: 'next-action' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'ngay' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'date' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'tu-ngay' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'from' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'den-ngay' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'to' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'chi-tieu' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'measure' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'loai' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'kind' }] },
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
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'nhom' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'group' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'thanh-phan' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'component' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'ranh-gioi' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'borders' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'phan' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'part' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'ma' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'hash' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'ky' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'period' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'tru-cot' }] },
    { source: '/((?!_next/|api/).*)', has: [{ type: 'query', key: 'pillar' }] },
    '/tinh/:slug(hue|vn-[^/]*)',
    '/en/provinces/:slug(hue|vn-[^/]*)',
    '/tinh/:slug([^/]*[^a-z0-9/-][^/]*)',
    '/en/provinces/:slug([^/]*[^a-z0-9/-][^/]*)',
    '/vi/:path*',
    '/en/view/:path*',
    '/en/bad-request/:path*',
    '/ban-lam-viec/:path*',
    '/tham-dinh/:path*',
    '/giam-sat/:path*',
    '/quan-tri/:path*',
    '/tai-khoan/:path*',
    '/thong-bao/:path*',
    '/bao-loi/:path*',
    '/loi-da-bao/:path*',
    '/dang-nhap/:path*',
    '/quen-mat-khau/:path*',
    '/en/desk/:path*',
    '/en/review/:path*',
    '/en/monitor/:path*',
    '/en/admin/:path*',
    '/en/account/:path*',
    '/en/notices/:path*',
    '/en/report-error/:path*',
    '/en/error-reports/:path*',
    '/en/sign-in/:path*',
    '/en/forgot-password/:path*',
  ],
};
