import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Claim from '@/app/[locale]/(public)/claims/[subject]/page';
import Claims from '@/app/[locale]/(public)/claims/page';
import Citation from '@/app/[locale]/(public)/cite/[hash]/page';
import Compare from '@/app/[locale]/(public)/compare/page';
import Document from '@/app/[locale]/(public)/documents/[id]/page';
import Documents from '@/app/[locale]/(public)/documents/page';
import Indicator from '@/app/[locale]/(public)/indicators/[code]/page';
import Indicators from '@/app/[locale]/(public)/indicators/page';
import Home from '@/app/[locale]/(public)/page';
import Programme from '@/app/[locale]/(public)/programme/page';
import Province from '@/app/[locale]/(public)/provinces/[slug]/page';
import Provinces from '@/app/[locale]/(public)/provinces/page';
import Task from '@/app/[locale]/(public)/tasks/[number]/page';
import Tasks from '@/app/[locale]/(public)/tasks/page';
import Trends from '@/app/[locale]/(public)/trends/page';
import { findScreen } from '@/lib/platform/addresses';
import { readQuery } from '@/lib/platform/query';
import type { ScreenName } from '@/lib/platform/screens';
import { writeState } from '@/lib/platform/state';
import { showPage } from '@/tests/support/shown';

/** The pages that show figures. */
export const figurePages = {
  home: Home,
  provinces: Provinces,
  province: Province,
  tasks: Tasks,
  task: Task,
  documents: Documents,
  document: Document,
  claims: Claims,
  claim: Claim,
  indicators: Indicators,
  indicator: Indicator,
  trends: Trends,
  compare: Compare,
  programme: Programme,
  citation: Citation,
} as const satisfies Partial<Record<ScreenName, unknown>>;

type Shown = keyof typeof figurePages;

const isShown = (screen: ScreenName): screen is Shown => screen in figurePages;

/** What a visitor without script is sent for an address of a page of figures; null for any other address. */
export async function showAddress(address: string): Promise<string | null> {
  const { pathname, searchParams } = new URL(address, 'http://portal');
  const found = findScreen(pathname);
  if (found === null || !isShown(found.screen)) return null;
  const state = readQuery(found.locale, found.screen, searchParams);
  if (state === null) return null;
  const view = Object.keys(state).length === 0 ? {} : { view: writeState(state) };
  return showPage(figurePages[found.screen], { ...found.params, ...view, locale: found.locale });
}

/** The same pages over HTTP, as the running portal sends them to itself. */
export async function servePages(): Promise<Readonly<{ port: number; server: Server }>> {
  const server = createServer((request, response) => {
    void showAddress(request.url ?? '').then((html) => {
      const status = html === null ? 404 : Number(/data-status="(\d+)"/.exec(html)?.[1] ?? 200);
      response.writeHead(status, { 'content-type': 'text/html' }).end(html ?? '');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, server };
}
