import type { Locale } from '@/lib/i18n/locale';
import { actWords, type RefusedStatus } from '@/lib/platform/error-words';

/** The most a form may carry; `next.config.js` tells Next the same. */
export const largestFormMegabytes = 2;

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function page(locale: Locale, { title, words, home }: Readonly<Record<'title' | 'words' | 'home', string>>) {
  const front = locale === 'vi' ? '/' : '/en';
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Tiến độ số</title></head><body><main><h1>${title}</h1><p>${words}</p><p><a href="${front}">${home}</a></p></main></body></html>`;
}

/**
 * The small page that answers an act before any of the portal's pages is asked: no style, no script, every word from
 * the catalogue and nothing of what was sent.
 */
export function refusalPage(locale: Locale, status: RefusedStatus, retryAfterSeconds?: number): Response {
  const words = actWords(locale, status, { limit: largestFormMegabytes, retryAfterSeconds });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
    'content-security-policy': policy,
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  };
  return new Response(page(locale, words), { status, headers });
}
