import { beforeAll, expect, test } from 'vitest';
import { mayEnter } from '@/app/desk-areas';
import { subjects } from '@/tests/support/access-grid';
import { areaMatrix, areas } from '@/tests/support/access-matrix';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';

let sids: Sids;

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  sids = await openSubjects(places, {
    submitter: await signedIn({ role: 'reviewer' }),
    editor: await signedIn({ role: 'reviewer' }),
  });
});

test.each(areas)('%s is open to whom the matrix says, and says 403 to the others', async (area) => {
  const found: Record<string, string> = {};
  for (const subject of subjects) {
    const viewer = await viewerOf(sids, subject);
    const isIn = viewer.userId !== null && mayEnter(viewer, area);
    found[subject] = viewer.userId === null ? '401' : isIn ? 'shown' : '403';
  }
  expect(found).toEqual(areaMatrix[area]);
});
