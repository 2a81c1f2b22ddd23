import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { GET } from '@/app/api/v1/days.ics/route';
import { listTerms } from '@/lib/features/glossary/queries';
import { getHoldings } from '@/lib/features/programme/queries/holdings';
import { listObservances } from '@/lib/features/programme/queries/observances';
import { getOutline } from '@/lib/features/programme/queries/outline';
import { visitor } from '@/lib/platform/auth/viewer';

const outline = async () => {
  const found = await getOutline(visitor);
  if (found === null) throw new Error('The outline is there.');
  return found;
};

test('the programme is told whole, from the published views', async () => {
  const { milestones, phases, pillars, fields, keyTasks, targets, partners, partnerships } = await outline();
  expect([phases.length, milestones.length, pillars.length, fields.length]).toEqual([3, 43, 4, 5]);
  expect([keyTasks.length, targets.length, partners.length, partnerships.length]).toEqual([4, 26, 8, 5]);
  expect(pillars.at(-1)?.pillar).toBe('foundation');
});

test('each key task of 2018 names the tasks that carry it on', async () => {
  const { keyTasks } = await outline();
  expect(keyTasks.map(({ code, tasks }) => [code, ...tasks])).toEqual([
    ['institutions', 1, 2],
    ['platforms', 4, 6, 18],
    ['resources', 21],
    ['communication', 10],
  ]);
});

test('a target starts where somebody stated it, and nowhere is a latest figure made up', async () => {
  const { targets } = await outline();
  expect(targets.find(({ id }) => id === 'world-rank-50')?.baseline).toEqual({
    ...{ value: 108, asOf: '2019-08-23', precision: 'day', source: 'seed-001' },
  });
  expect(targets.filter(({ baseline }) => baseline !== null)).toHaveLength(2);
  expect(targets.every(({ latest }) => latest === null)).toBe(true);
});

test('a milestone that is a document on record leads to it', async () => {
  const { milestones } = await outline();
  expect(milestones.find(({ id }) => id === 'cv-797')?.documentId).toMatch(/^[0-9a-f-]{36}$/);
  expect(milestones.find(({ id }) => id === 'summit-2018')?.documentId).toBeNull();
});

test('the days are the nation’s and those of fourteen provinces, two of which are not known', async () => {
  const days = await listObservances(visitor);
  expect(days.find(({ slug }) => slug === null)).toMatchObject({
    recursOn: '10-10',
    decidedOn: '2022-04-22',
  });
  expect(days.filter(({ slug }) => slug !== null)).toHaveLength(14);
  expect(days.filter(({ recursOn }) => recursOn === null)).toHaveLength(2);
});

test('the glossary and the counts of what is held come from the same record', async () => {
  const [terms, holdings] = await Promise.all([listTerms(visitor), getHoldings(visitor)]);
  expect(holdings).toMatchObject({ documents: 161, claims: 36, observations: 939, terms: terms.length });
});

const calendar = (query = '') => GET(new Request(`http://localhost/api/v1/days.ics${query}`));

test.each([
  ['', 'Ngày chuyển đổi số của Đà Nẵng', '/lo-trinh#days'],
  ['?lang=en', 'Digital transformation day of Da Nang', '/en/programme#days'],
])('the calendar %s speaks its language and holds every day that is known', async (query, summary, page) => {
  const answer = await calendar(query);
  const text = await answer.text();
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(13);
  expect(text).toContain(summary);
  expect(text).toContain(page);
  const ids = text.match(/^UID:.*(?=\r)/gm) ?? [];
  expect(new Set(ids).size).toBe(13);
  expect(ids.every((id) => id.endsWith('@tien-do-so'))).toBe(true);
  expect(text).not.toMatch(/UID:period/);
});

test('due days of reports are a calendar of their own, and another part is refused by name', async () => {
  const text = await (await calendar('?part=reports')).text();
  expect(text).toContain('Hạn gửi báo cáo');
  expect(text).not.toContain('RRULE');
  const refusal = await calendar('?part=all');
  expect([refusal.status, await refusal.json()]).toMatchObject([400, { errors: [{ parameter: 'part' }] }]);
});

test('a language the calendar does not speak is refused by name', async () => {
  const answer = await calendar('?lang=fr');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ parameter: 'lang' }] });
});
