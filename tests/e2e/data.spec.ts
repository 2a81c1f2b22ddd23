import { expect, test } from '@playwright/test';

test.describe('the page of the data, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('answers a question chosen in a form, from the portal’s own origin', async ({ page }) => {
    await page.goto('/du-lieu');
    const tasks = page.getByRole('form', { name: 'Thử với tasks' });
    await tasks.getByLabel('Mức xác minh').selectOption('verified');
    await tasks.getByRole('button', { name: 'Mở JSON' }).click();
    await expect(page).toHaveURL(/\/api\/v1\/tasks\?year=2022&pillar=&provenance=verified&date=&sort=$/);
    await expect(page.locator('body')).toContainText('"total":8');
  });

  test('gives the same question as a file', async ({ page }) => {
    await page.goto('/en/data');
    const observations = page.getByRole('form', { name: 'Try observations' });
    const download = page.waitForEvent('download');
    await observations.getByRole('button', { name: 'Download CSV' }).click();
    expect((await download).suggestedFilename()).toBe('tien-do-so-observations.csv');
  });
});

test('every example, the description and the whole answer, and so do HEAD and a second look', async ({
  page,
  request,
}) => {
  await page.goto('/du-lieu');
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links.length).toBeGreaterThanOrEqual(10);
  for (const link of links) {
    const answer = await request.get(link ?? '');
    expect(answer.status(), link ?? '').toBe(200);
    const etag = answer.headers()['etag'] ?? '';
    const again = await request.get(link ?? '', { headers: { 'if-none-match': etag } });
    expect(again.status(), link ?? '').toBe(304);
    expect((await request.head(link ?? '')).headers()['etag'], link ?? '').toBe(etag);
  }
});

test('machines are answered as machines: unknown addresses, other methods, wrong questions', async ({
  request,
}) => {
  const wrong = [
    await request.get('/api/v1/khong-co'),
    await request.post('/api/v1/tasks'),
    await request.get('/api/v1/tasks?khong-co=1'),
  ];
  expect(wrong.map((answer) => answer.status())).toEqual([404, 405, 400]);
  for (const answer of wrong) expect(answer.headers()['content-type']).toContain('application/problem+json');
});
