// Next loads this file by itself, under plain Node, which needs the extension in the address of a module.
import { bridge } from './bridge.ts';
import { makeDocument, tagsOf } from './made-page.ts';
import { Renewal } from './renewal.ts';
import { Store } from './store.ts';
import { Truth } from './truth.ts';
import { weigh, type Value } from './weigh.ts';

type Asked = Readonly<{ kind?: string }>;
type Control = Readonly<{ revalidate?: number | false }>;
type Given = Readonly<{ fetchCache?: boolean; tags?: readonly string[]; cacheControl?: Control }>;
type Cached = Readonly<{ value: Value; cacheControl: Control | undefined }>;
type Found = Readonly<{ value: Value; lastModified: number; cacheControl: Control | undefined }>;
type Start = Readonly<{ at: number; day: string }>;
const mebibyte = 2 ** 20;

type Kept = Readonly<{
  pages: Store<Cached>;
  answers: Store<Cached>;
  refusals: Store<Cached>;
  truth: Truth;
  renewal: Renewal;
}>;

declare global {
  var portalPages: Kept | undefined;
}

/**
 * Pages, answers of queries, and pages that say "no such thing": the last cannot push out the first. Next loads this
 * file more than once in a process (for its pages and for the proxy), and all of them keep and expire the same pages.
 */
const { pages, answers, refusals, truth, renewal } = (globalThis.portalPages ??= {
  pages: new Store<Cached>(64 * mebibyte),
  answers: new Store<Cached>(32 * mebibyte),
  refusals: new Store<Cached>(2 * mebibyte),
  truth: new Truth(),
  renewal: new Renewal(),
});
const stores = [pages, answers, refusals];

bridge().expireHere = (tags) => {
  for (const store of stores) store.deleteTagged(new Set(tags));
  for (const tell of bridge().whenExpired) tell();
  return truth.expire(tags);
};
bridge().clear = () => {
  for (const store of stores) store.clear();
  truth.clear();
};
bridge().stateOf = (key, page) => {
  const found = lookUp(key, {});
  if (found?.value !== page) return 'gone';
  const now = truth.now();
  return now >= trustedUntil(found) && renewal.begin(key, now) ? 'to renew' : 'good';
};

/** The page cache. Next makes one for each request, so its making is the start of whatever that request renders. */
export default class PageCache {
  readonly #start: Start = { at: truth.now(), day: bridge().today() };

  get(key: string, asked: Asked): Promise<object | null> {
    const found = lookUp(key, asked);
    if (asked.kind === 'APP_PAGE') this.#answer(key, found);
    return Promise.resolve(found);
  }

  #answer(key: string, found: Found | null): void {
    const request = bridge().asked.getStore();
    bridge().served[found === null ? 'made' : 'cache'] += 1;
    if (found === null) truth.begin(key, this.#start.at);
    else if (request !== undefined && found.value.kind === 'APP_PAGE')
      request.from = { key, page: found.value };
  }

  set(key: string, value: Value | null, given: Given): Promise<void> {
    if (value !== null) keep(key, { value, given, start: this.#start });
    if (given.fetchCache !== true) {
      truth.end(key);
      renewal.end(key);
    }
    return Promise.resolve();
  }

  revalidateTag(tags: string | readonly string[]): Promise<void> {
    return bridge().expireHere(typeof tags === 'string' ? [tags] : tags);
  }

  resetRequestCache(): void {
    // Nothing is kept per request.
  }
}

/** Next makes a page anew in the background once it is older than the answers on it may be; in milliseconds. */
function trustedUntil({ lastModified, cacheControl }: Found): number {
  const { revalidate = false } = cacheControl ?? {};
  return revalidate === false ? Number.POSITIVE_INFINITY : lastModified + 1000 * revalidate;
}

function lookUp(key: string, asked: Asked): Found | null {
  const entry = asked.kind === 'FETCH' ? answers.get(key) : (pages.get(key) ?? refusals.get(key));
  if (entry === undefined) return null;
  const fresh = entry.day === bridge().today() && truth.holds(entry.tags, entry.startedAt);
  if (!fresh) return null;
  return { value: entry.value.value, lastModified: entry.startedAt, cacheControl: entry.value.cacheControl };
}

function keep(key: string, made: Readonly<{ value: Value; given: Given; start: Start }>): void {
  const { value, given, start } = made;
  // Changing the value in place changes the answer being sent too: Next sends what it has handed over here.
  const { status, isKept } = value.kind === 'APP_PAGE' ? makeDocument(value) : { status: 200, isKept: true };
  const tags = given.tags ?? tagsOf(value);
  if (!isKept || status === 503 || !truth.holds(tags, start.at)) return;
  for (const store of stores) store.delete(key);
  const cached = { value, cacheControl: given.cacheControl };
  storeOf(value, status).set(key, {
    value: cached,
    tags,
    startedAt: start.at,
    day: start.day,
    bytes: weigh(value),
  });
}

function storeOf(value: Value, status: number): Store<Cached> {
  if (value.kind === 'FETCH') return answers;
  return status === 200 ? pages : refusals;
}
