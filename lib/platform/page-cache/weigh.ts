type Headers = Record<string, string | string[] | undefined>;

/** What Next hands over to be kept: a rendered page, a handler's answer, or the answer of a query. */
export type Page = { kind: 'APP_PAGE'; html: string; rscData?: Buffer; headers?: Headers; status?: number };
type Other = { kind: 'APP_ROUTE' | 'FETCH'; headers?: Headers; body?: Buffer; data?: { body?: string } };
export type Value = Page | Other;

/** Bytes in memory: two for each character of text, which Vietnamese needs. */
export function weigh(value: Value): number {
  const text = value.kind === 'APP_PAGE' ? value.html : (value.data?.body ?? '');
  const bytes = value.kind === 'APP_PAGE' ? value.rscData : value.body;
  return 2 * text.length + (bytes?.byteLength ?? 0) + 1024;
}
