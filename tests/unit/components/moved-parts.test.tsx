import { setTimeout as wait } from 'node:timers/promises';
import { Suspense } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import { movedParts } from '@/tests/support/moved-parts';

async function Late() {
  await wait(20);
  return <p>There is no such page</p>;
}

const page = (
  <main>
    <Suspense>
      <Late />
    </Suspense>
  </main>
);

test('a page sent before all of it is ready is seen to need a script', async () => {
  const html = await new Response(await renderToReadableStream(page)).text();
  expect(html).toContain('There is no such page');
  expect(movedParts(html)).toEqual(['<!--$?-->', '<template id="B:0"', '<div hidden id="S:0"']);
});

test('a page that waits for the whole of itself needs none', async () => {
  const stream = await renderToReadableStream(page);
  await stream.allReady;
  expect(movedParts(await new Response(stream).text())).toEqual([]);
});
