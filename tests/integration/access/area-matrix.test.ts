import { beforeAll } from 'vitest';
import { testAreas } from '@/tests/support/access-areas';
import { areaMatrix, areas } from '@/tests/support/access-matrix';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
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

testAreas(areas, areaMatrix, () => sids);
