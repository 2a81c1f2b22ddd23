import { locales, type Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { xmlText } from '@/lib/platform/xml';

/** One page in its languages, absolute addresses, and the day it last changed as far as the data tell. */
export type SitemapPage = Readonly<{ addresses: Readonly<Record<Locale, string>>; changedOn: IsoDay | null }>;

/** The most addresses one file may hold (sitemaps.org). */
const mostAddresses = 50_000;

function alternates({ addresses }: SitemapPage): string {
  const link = (language: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(address)}"/>`;
  return [...locales.map((locale) => link(locale, addresses[locale])), link('x-default', addresses.vi)].join(
    '',
  );
}

function entries(page: SitemapPage): string[] {
  const changed = page.changedOn === null ? '' : `<lastmod>${page.changedOn}</lastmod>`;
  return locales.map(
    (locale) => `<url><loc>${xmlText(page.addresses[locale])}</loc>${changed}${alternates(page)}</url>`,
  );
}

/** `sitemap.xml`: each page once for every language, each naming the others; the first ones when there are too many. */
export function sitemapText(pages: readonly SitemapPage[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(entries).slice(0, mostAddresses),
    '</urlset>',
    '',
  ].join('\n');
}
