import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export type PlainFiles = Readonly<{ origin: string; close: () => void }>;

/** The least of web servers: a file by its name, and of a folder the page in it. */
export async function servePlainFiles(folder: string): Promise<PlainFiles> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://files');
    const place = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    void stat(place)
      .then(async (found) => {
        if (found.isDirectory()) return response.writeHead(301, { location: `${pathname}/` }).end();
        const type = types[path.extname(place)] ?? 'application/octet-stream';
        return response.writeHead(200, { 'content-type': type }).end(await readFile(place));
      })
      .catch(() => response.writeHead(404, { 'content-type': 'text/plain' }).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${String(port)}`, close: () => server.close() };
}
