import { beforeEach, describe, expect, test } from 'vitest';
import { bridge } from '@/lib/platform/page-cache/bridge';
import PageCache from '@/lib/platform/page-cache/handler';
import { Store } from '@/lib/platform/page-cache/store';

const asked = { kind: 'APP_PAGE' };
const aPage = (html = '<p>a</p>', tags = 'national') => ({
  kind: 'APP_PAGE' as const,
  html,
  headers: { 'x-next-cache-tags': tags, link: '</a.js>; rel=preload' },
});

/** A later request: the clock of the cache must have moved on. */
async function next(): Promise<PageCache> {
  await new Promise((resolve) => setTimeout(resolve, 2));
  return new PageCache();
}

beforeEach(async () => {
  bridge().clear();
  bridge().today = () => '2022-12-16';
  await next();
});

describe('the page cache', () => {
  test('gives back what it was given, as a document', async () => {
    const request = await next();
    expect(await request.get('/vi', asked)).toBeNull();
    const page = aPage();
    await request.set('/vi', page, {});
    expect(await (await next()).get('/vi', asked)).toMatchObject({
      value: { html: '<p>a</p>', status: 200 },
    });
    expect(page.headers).not.toHaveProperty('link');
    expect(page.headers).toHaveProperty('content-security-policy');
  });

  test('hands on a page made for one asking as a document, and keeps nothing of it', async () => {
    const request = await next();
    const page = aPage('<p data-once="">a</p>');
    await request.set('/vi/view/x/search', page, {});
    expect(page.headers).toHaveProperty('content-security-policy');
    expect(await (await next()).get('/vi/view/x/search', asked)).toBeNull();
  });

  test('forgets a page when one of its tags expires, and no other', async () => {
    const request = await next();
    await request.set('/a', aPage('a', 'tasks,province:x'), {});
    await request.set('/b', aPage('b', 'tasks'), {});
    await bridge().expireHere(['province:x']);
    expect(await (await next()).get('/a', asked)).toBeNull();
    expect(await (await next()).get('/b', asked)).not.toBeNull();
  });

  test('does not keep a page that was being made while something was published', async () => {
    const early = await next();
    await early.get('/a', asked);
    const publishing = bridge().expireHere(['national']);
    await early.set('/a', aPage('old'), {});
    await publishing;
    expect(await (await next()).get('/a', asked)).toBeNull();
    const later = await next();
    await later.set('/a', aPage('new'), {});
    expect(await (await next()).get('/a', asked)).toMatchObject({ value: { html: 'new' } });
  });

  test('lets who publishes wait for the pages being made, but not for ever for one that failed', async () => {
    const early = await next();
    await early.get('/a', asked);
    let told = false;
    const publishing = bridge()
      .expireHere(['national'])
      .then(() => (told = true));
    await next();
    expect(told).toBe(false);
    await early.set('/a', aPage(), {});
    await publishing;
    expect(told).toBe(true);
  });

  test('forgets what was made on another day of the portal', async () => {
    await (await next()).set('/a', aPage(), {});
    bridge().today = () => '2022-12-17';
    expect(await (await next()).get('/a', asked)).toBeNull();
  });

  test('never keeps an outage, and keeps a refusal until its collection changes', async () => {
    const request = await next();
    await request.set('/down', aPage('<p data-status="503">x</p>'), {});
    await request.set('/none', aPage('<p data-status="404">x</p>', 'provinces'), {});
    const later = await next();
    expect(await later.get('/down', asked)).toBeNull();
    await later.set('/down', aPage(), {});
    expect(await (await next()).get('/none', asked)).toMatchObject({ value: { status: 404 } });
    await bridge().expireHere(['provinces']);
    expect(await (await next()).get('/none', asked)).toBeNull();
  });

  test('leaves a page of Next’s own the status it has', async () => {
    await (await next()).set('/_not-found', { ...aPage(), status: 404 }, {});
    expect(await (await next()).get('/_not-found', asked)).toMatchObject({ value: { status: 404 } });
  });

  test('lets random paths push out no page', async () => {
    const request = await next();
    await request.set('/vi', aPage(), {});
    const refusal = `<p data-status="404">${'x'.repeat(20_000)}</p>`;
    for (let n = 0; n < 2000; n += 1) await request.set(`/random/${String(n)}`, aPage(refusal), {});
    const later = await next();
    expect(await later.get('/vi', asked)).not.toBeNull();
    expect(await later.get('/random/0', asked)).toBeNull();
    expect(await later.get('/random/1999', asked)).not.toBeNull();
  });

  test('keeps answers of queries by their own tags', async () => {
    const answer = { kind: 'FETCH' as const, data: { body: '1' } };
    await (await next()).set('k', answer, { fetchCache: true, tags: ['tasks'] });
    expect(await (await next()).get('k', { kind: 'FETCH' })).not.toBeNull();
    await (await next()).revalidateTag('tasks');
    expect(await (await next()).get('k', { kind: 'FETCH' })).toBeNull();
  });
});

describe('a store', () => {
  const entry = (bytes: number) => ({ value: 1, tags: [], startedAt: 0, day: '', bytes });

  test('stays within its bytes, and forgets first what was not used for longest', () => {
    const store = new Store<number>(100);
    for (const key of ['a', 'b', 'c', 'd']) store.set(key, entry(25));
    store.get('a');
    store.set('e', entry(20));
    expect(store.get('b')).toBeUndefined();
    expect(store.get('a')).toBeDefined();
    expect(store.bytes).toBeLessThanOrEqual(100);
  });

  test('counts an entry once and refuses a giant', () => {
    const store = new Store<number>(100);
    store.set('a', entry(10));
    store.set('a', entry(12));
    expect(store.bytes).toBe(12);
    store.set('b', entry(90));
    expect(store.get('b')).toBeUndefined();
  });
});
