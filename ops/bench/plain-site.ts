import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

type File = Readonly<{ type: string; body: Buffer; isPacked: boolean }>;

/** `floor`: a page of one heading, which costs a phone what any page costs it, on this machine at this hour. */
export type PlainSite = Readonly<{ origin: string; floor: string; close: () => void }>;

const floor = '/floor';
const bare: File = {
  type: 'text/html; charset=utf-8',
  body: Buffer.from(
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Floor</title><h1>Floor</h1>',
  ),
  isPacked: false,
};

/** What a page may need to be shown, by the ends of their names. */
const needed = /\.(?:css|js|woff2|svg|png|ico)$/;

async function fetched(url: URL): Promise<File> {
  const answer = await fetch(url);
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPacked = /text|javascript|svg/.test(type);
  return { type, body: isPacked ? gzipSync(bytes) : bytes, isPacked };
}

/** Addresses on the same site that stand in a page or a style sheet. */
async function mentioned(url: URL): Promise<readonly URL[]> {
  const text = await (await fetch(url)).text();
  return [...text.matchAll(/(?:href|src)="([^"]+)"|url\(["']?([^"')]+)["']?\)/g)]
    .map(([, attribute, style]) => new URL(attribute ?? style ?? '', url))
    .filter((found) => found.origin === url.origin && needed.test(found.pathname));
}

async function collect(pages: readonly URL[]): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>();
  for (const page of pages) {
    const first = await mentioned(page);
    const sheets = first.filter(({ pathname }) => path.extname(pathname) === '.css');
    const inner = (await Promise.all(sheets.map(mentioned))).flat();
    for (const url of [page, ...first, ...inner])
      if (!files.has(url.pathname)) files.set(url.pathname, await fetched(url));
  }
  return files;
}

/** The same pages as files that nothing makes and nothing decides: the least a server can do with them. */
export async function startPlainSite(origin: string, pages: readonly string[]): Promise<PlainSite> {
  const files = new Map([...(await collect(pages.map((page) => new URL(page, origin)))), [floor, bare]]);
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', origin).pathname);
    const coded = file?.isPacked === true ? { 'content-encoding': 'gzip' } : {};
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': file?.type ?? 'text/plain',
      ...coded,
    });
    response.end(file?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${String(port)}`, floor, close: () => server.close() };
}
