import { createElement, type ReactNode } from 'react';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { readMessages } from '@/lib/i18n/catalogue';
import { toLocale } from '@/lib/i18n/locale';
import { askList, type ListAnswer } from '@/tests/support/open-data';

export type Row = ListAnswer['data'][number];

type Page = (props: { params: Promise<Record<string, string>> }) => Promise<ReactNode>;

const messages = { vi: await readMessages('vi'), en: await readMessages('en') };

/** The page as a reader without script receives it; `view` is what the address asks, as the proxy hands it on. */
export async function showPage(page: Page, params: Readonly<Record<string, string>>): Promise<string> {
  const locale = toLocale(params['locale'] ?? 'vi');
  const children = await page({ params: Promise.resolve({ ...params, locale }) });
  const given = { locale, messages: messages[locale], timeZone: 'Asia/Ho_Chi_Minh', children };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, given));
}

/** The questions of the JSON links, in the order of the page: what each download holds. */
export function questionsIn(html: string): readonly string[] {
  return [...html.matchAll(/href="\/api\/v1\/([a-z-]+(?:\?[^"]*)?)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
}

/** Every row a download holds, page by page: the file has all of them. */
async function rowsOf(question: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let page = 1, total = 1; rows.length < total; page += 1) {
    const sign = question.includes('?') ? '&' : '?';
    const { data, meta } = await askList(`${question}${sign}per-page=500&page=${String(page)}`);
    if (data.length === 0) return rows;
    rows.push(...data);
    total = meta.total;
  }
  return rows;
}

/** The rows of each download of a page, in the order of the page. */
export function filesIn(html: string): Promise<readonly (readonly Row[])[]> {
  return Promise.all(questionsIn(html).map(rowsOf));
}

/** The cells of the body rows of every table, without tags, trimmed. */
export function tableRows(html: string): readonly (readonly string[])[] {
  const bodies = [...html.matchAll(/<tbody[^>]*>(.*?)<\/tbody>/gs)].map(([, body = '']) => body);
  return bodies
    .flatMap((body) => [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => row))
    .map((row) => [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => textIn(cell)));
}

type Table = Readonly<{ caption: string; rows: readonly (readonly string[])[] }>;

/** Every table by what it says it holds. */
export function tablesIn(html: string): readonly Table[] {
  return [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) => ({
    caption: textIn(/<caption[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? ''),
    rows: tableRows(table),
  }));
}

function textIn(cell: string): string {
  return cell
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
