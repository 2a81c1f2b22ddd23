import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { instead, placeOf } from '@/ops/archive/address';
import { archivedPage, insteadPage, leadsTo } from '@/ops/archive/page';
import { archiveWords, readMe } from '@/ops/archive/words';
import { failures } from '@/ops/archive/failures';
import { StartFailure } from '@/ops/failure';
import type { Count } from '@/ops/progress';

const atOnce = 4;
const patience = 90_000;

type Kept = Readonly<{ file: string; link: string; isPage: boolean }>;
type Wanted = Readonly<{ url: URL; from: string }>;

export type Archived = Readonly<{ files: number; bytes: number }>;
export type Made = Readonly<{ origin: string; day: string; head: string }>;

/**
 * From which portal into which folder. `shown` is the origin that the pages themselves name, which a front server may
 * hide behind another.
 */
export type Plan = Readonly<{
  portal: string;
  shown: string;
  folder: string;
  isWanted: (url: URL) => boolean;
}>;

/** No answer at all counts as a busy portal's. */
const busy: readonly number[] = [0, 429, 503];

const none = { status: 0, headers: new Headers(), body: null } as const;

/** A busy portal says when to ask again; one that stays so for a minute and a half is not asked for ever. */
export async function fetched({ url, from }: Wanted): Promise<Response> {
  const wish = { redirect: 'manual', signal: AbortSignal.timeout(2 * patience) } as const;
  for (const begun = performance.now(); ;) {
    const answer = await fetch(url, wish).catch(() => none);
    if (answer instanceof Response && answer.status === 200) return answer;
    await answer.body?.cancel();
    if (!busy.includes(answer.status) || performance.now() - begun > patience)
      throw new StartFailure(failures.broken(`${url.pathname}${url.search}`, answer.status, from));
    await wait((Number(answer.headers.get('retry-after')) || 1) * 1000);
  }
}

/** The ending of the name that a file was given when it was handed in; what is not named is a list of the API. */
function endingOf(answer: Response): string {
  return (
    /filename="?[^"]*?(\.[a-z0-9]{2,5})"?(?:;|$)/i.exec(
      answer.headers.get('content-disposition') ?? '',
    )?.[1] ?? '.json'
  );
}

/** What a style sheet asks for. */
function addressesIn(style: string): readonly string[] {
  return [...style.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, written = '']) => written);
}

/** Walks the public part of a running portal and lays it down as files: first as it is, then each page led anew. */
export class Archive {
  readonly #kept = new Map<string, Kept>();
  readonly #waiting: Wanted[] = [];
  #bytes = 0;
  #isEnding = false;
  #walking: readonly Promise<void>[] = [];

  constructor(readonly plan: Plan) {}

  async walk(starts: readonly string[], count: Count): Promise<void> {
    for (const start of starts) this.#want(start, new URL(this.plan.portal));
    const step = async () => {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        await this.#keep(next);
        count('tệp', this.#kept.size - this.#waiting.length, this.#kept.size);
      }
    };
    while (this.#waiting.length > 0) {
      this.#walking = Array.from({ length: atOnce }, step);
      await Promise.all(this.#walking);
    }
    this.#stopIfEnding();
  }

  /** Asks for nothing more, and is done when what was asked for has come. */
  async end(): Promise<void> {
    this.#waiting.length = 0;
    this.#isEnding = true;
    await Promise.allSettled(this.#walking);
  }

  /** What was cut short is never finished as if it were whole. */
  #stopIfEnding(): void {
    if (this.#isEnding) throw new Error('The archive was stopped.');
  }

  /** An address of the portal as it is fetched; null for any other. */
  #own(written: string, base: URL): URL | null {
    const url = URL.parse(written.replace(this.plan.shown, this.plan.portal), base);
    if (url?.origin !== this.plan.portal) return null;
    url.hash = '';
    return url;
  }

  #want(written: string, from: URL): void {
    const url = this.#own(written, from);
    if (this.#isEnding || url === null || this.#kept.has(url.href) || !this.plan.isWanted(url)) return;
    // What a question leads to is asked no further, but the pages of a list are turned to their end.
    if (url.search !== '' && from.search !== '' && !/^\?(?:trang|page)=\d+$/.test(url.search)) return;
    this.#kept.set(url.href, { ...placeOf(url), isPage: false });
    this.#waiting.push({ url, from: from.pathname });
  }

  async #keep(wanted: Wanted): Promise<void> {
    const answer = await fetched(wanted);
    const type = answer.headers.get('content-type') ?? '';
    const { file, link } = placeOf(wanted.url, endingOf(answer));
    const isPage = type.startsWith('text/html');
    this.#kept.set(wanted.url.href, { file, link, isPage });
    if (!isPage && !type.startsWith('text/css')) {
      // Downloads may be larger than the memory of a small machine.
      await pipeline(answer.body ?? [], createWriteStream(await this.#place(file)));
      return;
    }
    const text = await answer.text();
    await this.#write(file, text);
    const found = isPage ? leadsTo(text) : addressesIn(text);
    for (const written of found) this.#want(written, wanted.url);
  }

  /** Where a file of the archive lies, in a folder that is there. */
  async #place(file: string): Promise<string> {
    const place = path.join(this.plan.folder, file);
    if (path.relative(this.plan.folder, place).startsWith('..')) throw new Error(`${file} lies outside`);
    await mkdir(path.dirname(place), { recursive: true });
    return place;
  }

  async #write(file: string, text: string): Promise<void> {
    await writeFile(await this.#place(file), text);
  }

  /** Leads every page to the files, adds what only an archive has, and names the hash of each. */
  async finish({ origin, day, head }: Made): Promise<Archived> {
    for (const [address, { file, isPage }] of this.#kept) {
      this.#stopIfEnding();
      if (isPage) await this.#lead(address, file, day);
    }
    for (const [locale, home] of [
      ['vi', 'index.html'],
      ['en', 'en/index.html'],
    ] as const) {
      const page = insteadPage(await readFile(path.join(this.plan.folder, home), 'utf8'));
      await this.#write(`${instead[locale].slice(1)}index.html`, page);
    }
    const files = this.#kept.size + Object.keys(archiveWords).length;
    await this.#write('README.txt', readMe({ origin, day, head, files }));
    await this.#write('SHA256SUMS', await this.#sums());
    return { files, bytes: this.#bytes };
  }

  async #lead(address: string, file: string, day: string): Promise<void> {
    const place = path.join(this.plan.folder, file);
    const html = await readFile(place, 'utf8');
    const base = new URL(address);
    const led = archivedPage(html, day, (written, locale) => {
      if (written.startsWith('#')) return null;
      const url = this.#own(written, base);
      if (url === null) return null;
      const link = this.#kept.get(url.href)?.link;
      return link === undefined ? instead[locale] : `${link}${URL.parse(written, base)?.hash ?? ''}`;
    });
    await writeFile(place, led);
  }

  async #sums(): Promise<string> {
    const files = [...this.#kept.values()].map(({ file }) => file);
    const all = [
      ...files,
      ...Object.values(instead).map((link) => `${link.slice(1)}index.html`),
      'README.txt',
    ];
    const lines = [];
    for (const file of all.sort()) {
      const hash = createHash('sha256');
      for await (const part of createReadStream(path.join(this.plan.folder, file)) as AsyncIterable<Buffer>) {
        hash.update(part);
        this.#bytes += part.byteLength;
      }
      lines.push(`${hash.digest('hex')}  ${file}`);
    }
    return `${lines.join('\n')}\n`;
  }
}
