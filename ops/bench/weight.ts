import { gzipSync } from 'node:zlib';

export type Weight = Readonly<{ html: number; script: number; style: number; font: number }>;

async function gzipped(url: string): Promise<number> {
  const answer = await fetch(url);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).byteLength;
}

async function sum(origin: string, addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    [...new Set(addresses)].map((address) => gzipped(new URL(address, origin).href)),
  );
  return sizes.reduce((total, size) => total + size, 0);
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Bytes of a page on first load, gzip, by what they are; fonts are counted as they are, already compressed. */
export async function weigh(origin: string, path: string): Promise<Weight> {
  const answer = await fetch(origin + path);
  const html = await answer.text();
  const scripts = addresses(html, /<script[^>]+src="([^"]+)"/g);
  const styles = addresses(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const fonts = addresses(html, /<link[^>]+href="([^"]+\.woff2)"/g);
  return {
    html: gzipSync(html).byteLength,
    script: await sum(origin, scripts),
    style: await sum(origin, styles),
    font: await sum(origin, fonts),
  };
}
