import { expect, test } from '@playwright/test';
import { editedLog, flippedByte, isCaught } from '@/ops/faults/controls';
import { findBreaches } from '@/ops/faults/properties';
import { amidWork, tryFault } from '@/ops/faults/run';
import { killApplication, killDatabase } from '@/ops/faults/trials';
import { makeWorld, type World } from '@/ops/faults/world';
import { Shutdown } from '@/ops/shutdown';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const shutdown = new Shutdown();
let world: World;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  world = await makeWorld({ officers: 4 }, shutdown);
});

test.afterAll(() => shutdown.run());

const acknowledged = (kind: string) =>
  world.journal.acts.filter((act) => act.kind === kind && act.told.outcome === 'ok').length;

test('what people at work were promised is kept when the database and the application are killed', async () => {
  await amidWork(world, async () => {
    await tryFault(world, killDatabase, 1);
    await tryFault(world, killApplication, 1);
    await expect.poll(() => acknowledged('publish'), { timeout: 60_000 }).toBeGreaterThan(0);
  });
  expect(findBreaches(world.journal, await world.truth())).toEqual([]);
  expect(['save', 'upload', 'send'].filter((kind) => acknowledged(kind) === 0)).toEqual([]);
});

for (const control of [editedLog, flippedByte])
  test(`the checker notices when ${control.title} (${control.property})`, async () => {
    expect(await isCaught(world, control)).toBe(true);
  });

test('and finds nothing once that is mended', async () => {
  expect(findBreaches(world.journal, await world.truth())).toEqual([]);
});
