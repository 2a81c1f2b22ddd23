import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import en from '@/lib/i18n/messages/en/api.json';
import vi from '@/lib/i18n/messages/vi/api.json';
import { openHeaders } from '@/lib/platform/api/headers';

const catalogues = { vi, en };

export type ProblemStatus = 400 | 404 | 405 | 406 | 413 | 429 | 500 | 503;

/** Which parameter is wrong, and what it should be. */
export type ParameterError = Readonly<{ parameter: string; detail: string }>;

type More = Readonly<{
  errors?: readonly ParameterError[];
  headers?: Readonly<Record<string, string>>;
  /** Under which the log knows what happened. */
  id?: string;
}>;

export function apiWords(locale: Locale) {
  return createTranslator({ locale, messages: catalogues[locale] });
}

/** A problem document (RFC 9457) in the reader's language; never kept by anybody. */
export function problem(locale: Locale, status: ProblemStatus, more: More = {}): Response {
  const t = apiWords(locale);
  const { errors, headers, id = '' } = more;
  const body = {
    type: 'about:blank',
    title: t(`problem.${status}.title`),
    status,
    detail: t(`problem.${status}.detail`, { id }),
    ...(errors === undefined ? {} : { errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...openHeaders,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      vary: 'accept-language, accept-encoding',
      ...headers,
    },
  });
}
