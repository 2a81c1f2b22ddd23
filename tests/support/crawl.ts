import { findScreen } from '@/lib/platform/addresses';
import { href } from '@/lib/platform/routes';
import { movedParts } from '@/tests/support/moved-parts';

/** A place that a page leads to inside the portal. */
type Link = Readonly<{ from: string; path: string; fragment: string }>;

/** Of one screen asked the same kind of question so many are followed; what asks nothing is followed always. */
const questionsOfOneKind = 3;
const atOnce = 6;

const attribute = /<(?:a|link|img|script|iframe|use|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g;

/** Text as it is read: what stands in a box to be copied is an address too. */
const read = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const types: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.xlsx$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/\.zip$/, 'application/zip'],
  [/\.atom$/, 'application/atom+xml; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/^\/sitemap\.xml$/, 'application/xml'],
  [/\.txt$/, 'text/plain'],
  [/\.md$/, 'text/markdown'],
  [/^\/speculation-rules$/, 'application/speculationrules+json'],
  [/\.webmanifest$/, 'application/manifest+json'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.png$/, 'image/png'],
  [/\.ico$/, 'image/x-icon'],
  [/\.woff2$/, 'font/woff2'],
  [/\.css$/, 'text/css'],
  [/\.js$/, 'application/javascript'],
  [/^\/api\//, 'application/json'],
  [/^/, 'text/html; charset=utf-8'],
];

/** What the file behind a path says it is. */
function typeOf(path: string): string {
  const [pathname = ''] = path.split('?');
  return types.find(([pattern]) => pattern.test(pathname))?.[1] ?? '';
}

/** A guide leads to screens behind the sign-in: a stranger is asked to sign in there, and told nothing. */
function asksToSignIn(path: string, { status, headers }: Response): boolean {
  const address = findScreen(new URL(path, 'http://portal').pathname);
  const to = new URL(headers.get('location') ?? '', 'http://portal').pathname;
  return status === 307 && address !== null && to === href(address.locale, 'signIn');
}

/** A screen or a file, and the names of what it is asked: `vi province?ngay`; what asks nothing is one of its own. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://portal');
  const names = [...searchParams.keys()].join('&');
  const isFile = /^\/(api|nhung|en\/embed)\//.test(pathname);
  if (names === '' && !isFile) return path;
  const screen = findScreen(pathname);
  const place = screen
    ? `${screen.locale} ${screen.screen}`
    : pathname.replace(/\/(provinces|tinh)\/[^/.]+/, '/$1/:one');
  return `${place}?${names}`;
}

/** Follows every link of the portal, as somebody would who has all day and no browser. */
export class Crawl {
  /** Every address that was followed, with what leads to it. */
  readonly followed = new Map<string, string>();
  /** Everything that is not as it must be, in words. */
  readonly troubles = new Set<string>();
  /** Servers of others that pages lead to, with one of the pages. */
  readonly elsewhere = new Map<string, string>();
  readonly #waiting: Link[] = [];
  readonly #kinds = new Map<string, number>();
  readonly #places = new Map<string, ReadonlySet<string>>();
  readonly #fragments: Link[] = [];

  /** `secrets` are words that nobody may be told. */
  constructor(
    readonly origin: string,
    readonly secrets: readonly string[],
  ) {}

  async run(starts: readonly string[]): Promise<void> {
    for (const path of starts) this.#add({ from: 'outside', path, fragment: '' });
    const walk = async () => {
      for (let link = this.#waiting.shift(); link !== undefined; link = this.#waiting.shift())
        await this.#visit(link);
    };
    while (this.#waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, walk));
    for (const { from, path, fragment } of this.#fragments)
      if (this.#places.get(path)?.has(fragment) === false)
        this.troubles.add(`${from} leads to ${path}#${fragment}: no such place`);
  }

  #add(link: Link): void {
    if (link.fragment !== '') this.#fragments.push(link);
    if (this.followed.has(link.path)) return;
    const kind = kindOf(link.path);
    const times = this.#kinds.get(kind) ?? 0;
    if (times >= questionsOfOneKind) return;
    this.#kinds.set(kind, times + 1);
    this.followed.set(link.path, link.from);
    this.#waiting.push(link);
  }

  async #visit({ path, from }: Link): Promise<void> {
    const answer = await fetch(`${this.origin}${path}`, { redirect: 'manual' });
    const text = await answer.text();
    if (asksToSignIn(path, answer)) return;
    const [type, expected] = [answer.headers.get('content-type') ?? '', typeOf(path)];
    if (answer.status !== 200) this.troubles.add(`${from} leads to ${path}: ${String(answer.status)}`);
    else if (!type.startsWith(expected)) this.troubles.add(`${path} is ${type}, not ${expected}`);
    for (const secret of this.secrets)
      if (text.includes(secret)) this.troubles.add(`${path} tells ${secret}`);
    if (type.startsWith('text/html')) this.#readPage(path, text);
    else if (/xml|calendar|plain/.test(type)) this.#follow(path, this.#absolute(text));
  }

  #readPage(path: string, html: string): void {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => read(id));
    if (new Set(ids).size < ids.length) this.troubles.add(`${path} has an id twice`);
    if (movedParts(html).length > 0) this.troubles.add(`${path} needs a script to show all it says`);
    this.#places.set(path, new Set(ids));
    this.#follow(
      path,
      [...html.matchAll(attribute)].map(([, written = '']) => read(written)),
    );
    this.#follow(path, this.#absolute(read(html)));
  }

  /** Whole addresses of the portal, wherever they stand in a text. */
  #absolute(text: string): string[] {
    return text
      .split(this.origin)
      .slice(1)
      .map((rest) => `${this.origin}${/^[^\s"'<>\\,;)”’]*/.exec(rest)?.[0].replace(/\.$/, '') ?? ''}`);
  }

  #follow(from: string, addresses: readonly string[]): void {
    for (const written of addresses) {
      const url = URL.parse(written, `${this.origin}${from}`);
      if (url?.origin === this.origin) {
        const fragment = decodeURIComponent(url.hash.slice(1));
        this.#add({ from, path: `${url.pathname}${url.search}`, fragment });
      } else if (url?.protocol !== 'mailto:' && url?.protocol !== 'data:')
        this.elsewhere.set(url?.host ?? written, from);
    }
  }
}
