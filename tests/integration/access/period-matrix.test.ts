import { beforeAll, expect, test } from 'vitest';
import { countAdministered } from '@/lib/features/administration/queries';
import { changePeriodDates, dropPeriod } from '@/lib/features/periods/commands/change';
import { openPeriod } from '@/lib/features/periods/commands/open';
import { planPeriods } from '@/lib/features/periods/commands/plan';
import { getAdministeredPeriod, listAdministeredPeriods } from '@/lib/features/periods/queries/administered';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { periodMatrix, plans, type PeriodDoor } from '@/tests/support/access-matrix';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aPlannedPeriod, aProvince, aTaskSet } from '@/tests/support/factories';

type Plan = (typeof plans)[number];

let sids: Sids;
let admin: Viewer;

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  const [submitter, editor] = [await signedIn({ role: 'reviewer' }), await signedIn({ role: 'reviewer' })];
  sids = await openSubjects(places, { submitter, editor });
  admin = await signedIn({ role: 'admin' });
});

type Target = Readonly<{ code: string; seen: string; year: number }>;

/** Each try has a year of its own: of one kind no two periods may cover the same day. */
let year = 2023;

async function aTarget(plan: Plan): Promise<Target> {
  year += 1;
  if (plan === 'missing') return { code: `${String(year)}-03`, seen: '', year: 1999 };
  await aTaskSet(year);
  const made = await aPlannedPeriod(`${String(year)}-03`);
  if (plan === 'opened') {
    await openPeriod(admin, made);
    for (const kind of ['quarter'] as const) await planPeriods(admin, { year, kind });
  }
  return { ...made, year };
}

const shown = (read: unknown, mark: string): Decision =>
  read === null ? '404' : JSON.stringify(read).includes(mark) ? 'shown' : 'other';

const tries: Readonly<Record<PeriodDoor, (viewer: Viewer, target: Target) => Promise<Decision>>> = {
  'periods/commands/plan planPeriods': async (viewer, target) =>
    decisionOf(await planPeriods(viewer, { year: target.year, kind: 'quarter' })),
  'periods/commands/change changePeriodDates': async (viewer, { code, seen, year: of }) => {
    const in_ = (day: string) => `${String(of)}-03-${day}`;
    const dates = { opensOn: in_('02'), cutOffOn: in_('15'), dueOn: in_('22'), locksOn: in_('31') };
    return decisionOf(await changePeriodDates(viewer, { code, seen, ...dates }));
  },
  'periods/commands/change dropPeriod': async (viewer, target) =>
    decisionOf(await dropPeriod(viewer, { code: target.code, seen: target.seen })),
  'periods/commands/open openPeriod': async (viewer, target) =>
    decisionOf(await openPeriod(viewer, { code: target.code, seen: target.seen })),
  'periods/queries/administered listAdministeredPeriods': async (viewer, { code }) =>
    shown(await listAdministeredPeriods(viewer), code),
  'periods/queries/administered getAdministeredPeriod': async (viewer, { code }) =>
    shown(await getAdministeredPeriod(viewer, code), code),
  'administration/queries countAdministered': async (viewer, { code }) =>
    shown(await countAdministered(viewer), code),
};

testMatrix({
  noun: 'a period',
  ...{ states: plans, matrix: periodMatrix, tries, makePlace: aTarget },
  sids: () => sids,
});

test('every refusal of an act is on record', async () => {
  const rows = await ownerDb().auditEvent.groupBy({ by: ['outcome'], where: { action: 'period.change' } });
  expect(rows.map(({ outcome }) => outcome).sort()).toEqual(
    ['done', 'forbidden', 'illegal-transition', 'not-found', 'signed-out'].sort(),
  );
});
