import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import { OPTIONS, POST } from '@/app/api/v1/[...path]/route';
import { supply } from '@/lib/platform/env';
import { askApi, askList, askProblem } from '@/tests/support/open-data';

describe('what is wrong is named', () => {
  test.each([
    ['tasks?colour=red', 'colour'],
    ['tasks?year=22', 'year'],
    ['tasks?year=2022&year=2023', 'year'],
    ['tasks?page=0', 'page'],
    ['tasks?per-page=501', 'per-page'],
    ['tasks?per-page=1e2', 'per-page'],
    ['tasks?sort=drop', 'sort'],
    ['progress?date=2022-02-30', 'date'],
    ['progress?date=1999-01-01', 'date'],
    ['progress?period=2022-13', 'period'],
    ["documents?kind=' or 1=1 --", 'kind'],
    ['provinces?province=Hà Nội', 'province'],
    ['observations?indicator=dti;drop', 'indicator'],
    ['claims?__proto__=1', '__proto__'],
    ['provinces?date=2100-01-01', 'date'],
    ['documents?issued-from=2022-02-01&issued-to=2022-01-31', 'issued-to'],
    ['progress?province=zzz', 'province'],
    ['documents?province=ha-noi,79', 'province'],
    ['observations?province=trung-uong', 'province'],
    ['tasks?year=2019', 'year'],
    ['trends?year=2019', 'year'],
  ])('%s', async (path, parameter) => {
    const answer = await askProblem(path);
    expect([answer.status, answer.errors?.map((each) => each.parameter)]).toEqual([400, [parameter]]);
  });

  test('a code in the place of a short name is told with every unit it meant', async () => {
    const { errors } = await askProblem('provinces?province=24', { 'accept-language': 'en' });
    expect(errors?.[0]?.detail).toBe(
      '24 is a code, not a short name; it means Bắc Giang (bac-giang) until 30 June 2025; Bắc Ninh (bac-ninh) from 1 July 2025.',
    );
  });

  test.each(['provinces?province=hue', 'provinces/hue', 'progress?province=ha-noi,hue'])(
    'another name of a unit is told with its short name: %s',
    async (path) => {
      const { errors } = await askProblem(path, { 'accept-language': 'en' });
      expect(errors?.map(({ detail }) => detail)).toEqual([
        'hue is no short name here; the unit’s short name is thua-thien-hue.',
      ]);
    },
  );

  test('a year or a day that nothing is held of is told with those that may be asked', async () => {
    const about = async (path: string) =>
      (await askProblem(path, { 'accept-language': 'en' })).errors?.[0]?.detail;
    expect(await about('tasks?year=2019')).toBe('There is no set of tasks of this year. There are: 2022.');
    expect(await about('tasks?date=2100-01-01')).toContain('from 2008-08-01 to 2099-12-31');
  });

  test('a day that has not come is answered as the pages answer it: with all that is recorded by it', async () => {
    const { status } = await askApi('provinces?date=2030-01-01');
    const { data } = await askList('documents?date=2030-01-01&q=09-NQ/TU&province=quang-ninh');
    expect([status, data.map(({ standing }) => standing)]).toEqual([200, ['proven']]);
  });

  test('the centre has documents, and a unit that is gone keeps its short name', async () => {
    for (const path of ['documents?province=trung-uong', 'progress?province=binh-duong&date=2026-01-01'])
      expect((await askApi(path)).status, path).toBe(200);
  });

  test('all of them at once, in Vietnamese or in English', async () => {
    const path = 'tasks?colour=red&year=x&sort=y';
    const inVietnamese = await askProblem(path);
    const inEnglish = await askProblem(path, { 'accept-language': 'fr, en-GB;q=0.9, vi;q=0.1' });
    expect(inVietnamese.errors).toHaveLength(3);
    expect([inVietnamese.title, inEnglish.title]).toEqual([
      'Yêu cầu có phần không hiểu được',
      'Part of the request cannot be understood',
    ]);
  });

  test('what a form leaves blank is not asked, but a wrong name stays wrong', async () => {
    expect((await askApi('tasks?year=&sort=&page=')).status).toBe(200);
    expect((await askProblem('tasks?nam=')).errors?.[0]?.parameter).toBe('nam');
  });
});

describe('an answer that is known already is not sent again', () => {
  test.each(['tasks', 'tasks.csv', 'tasks.xlsx', 'provinces/ha-noi', 'openapi.json'])('%s', async (path) => {
    const etag = (await askApi(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, `W/"x" , W/${etag}`, '*']) {
      const answer = await askApi(path, { 'if-none-match': known });
      expect([known, answer.status, await answer.text()]).toEqual([known, 304, '']);
      expect(answer.headers.get('etag')).toBe(etag);
    }
    expect((await askApi(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('another question has another validator', async () => {
    const [all, verified] = await Promise.all(
      ['tasks', 'tasks?provenance=verified'].map((path) => askApi(path)),
    );
    expect(all?.headers.get('etag')).not.toBe(verified?.headers.get('etag'));
  });
});

describe('the door', () => {
  test('knows no other address', async () => {
    for (const path of ['taskz', 'tasks.pdf', 'tasks/1', 'users', 'openapi.csv', 'tasks.csv.csv'])
      expect((await askProblem(path)).status, path).toBe(404);
  });

  test('refuses a format nobody offers at that address', async () => {
    expect((await askProblem('tasks', { accept: 'text/html' })).status).toBe(406);
    expect((await askProblem('tasks.csv', { accept: 'application/json' })).status).toBe(406);
    for (const accept of ['*/*', 'application/*', 'text/html, application/json;q=0.5'])
      expect((await askApi('tasks', { accept })).status, accept).toBe(200);
  });

  test('is open to pages of every site for reading, and says so beforehand', async () => {
    expect((await askApi('tasks')).headers.get('access-control-allow-origin')).toBe('*');
    const before = OPTIONS();
    expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD']);
    const post = POST(new Request('http://localhost:3000/api/v1/tasks', { method: 'POST' }));
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('may be kept by a front server for ten seconds, a problem by nobody', async () => {
    expect((await askApi('tasks')).headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10');
    expect((await askApi('taskz')).headers.get('cache-control')).toBe('no-store');
  });
});

test('who asks too fast is told to wait, and for how long', async () => {
  supply({ PUBLIC_URL: 'https://tiendoso.example' });
  const sender = { 'x-forwarded-for': '203.0.113.9' };
  const answers = [];
  for (let time = 0; time < 20; time += 1) answers.push(await askApi('tasks.xlsx', sender));
  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await askApi('tasks', { 'x-forwarded-for': '203.0.113.10' })).status).toBe(200);
});
