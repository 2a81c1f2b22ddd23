import { env } from '@/lib/platform/env';

type Page = Readonly<{
  /** Path of the list, `/api/v1/tasks`. */
  path: string;
  values: Readonly<Record<string, string>>;
  page: number;
  perPage: number;
  total: number;
}>;

export type Links = Readonly<Partial<Record<'self' | 'first' | 'prev' | 'next' | 'last', string>>>;

/** Absolute addresses of the page and its neighbours, with the same question in the same words. */
export function linksOf({ path, values, page, perPage, total }: Page): Links {
  const last = Math.max(1, Math.ceil(total / perPage));
  const to = (number: number) => {
    const asked = new URLSearchParams({ ...values, page: String(number), 'per-page': String(perPage) });
    return new URL(`${path}?${asked.toString()}`, env().PUBLIC_URL).href;
  };
  return {
    self: to(page),
    first: to(1),
    ...(page > 1 ? { prev: to(Math.min(page - 1, last)) } : {}),
    ...(page < last ? { next: to(page + 1) } : {}),
    last: to(last),
  };
}

/** The same as a `Link` header (RFC 8288). */
export function linkHeader(links: Links): string {
  return Object.entries(links)
    .map(([relation, address]) => `<${address}>; rel="${relation}"`)
    .join(', ');
}
