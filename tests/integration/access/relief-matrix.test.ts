import { beforeAll } from 'vitest';
import { relieve } from '@/lib/features/reliefs/commands/give';
import { withdrawRelief } from '@/lib/features/reliefs/commands/withdraw';
import { listReliefs } from '@/lib/features/reliefs/queries';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { reliefMatrix, reliefStates, type ReliefDoor } from '@/tests/support/access-matrix';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { lockNovember } from '@/tests/support/access-world';
import { signedIn } from '@/tests/support/accounts';
import { aPeriod, aProvince, aReport } from '@/tests/support/factories';

type ReliefState = (typeof reliefStates)[number];

let sids: Sids;
let reviewer: Viewer;
const nobody = { reportId: crypto.randomUUID(), reliefId: crypto.randomUUID(), period: '2022-10' };
const made = new Map<ReliefState, Readonly<{ reportId: string; period: string }>>();

beforeAll(async () => {
  const [province, other] = [await aProvince(), await aProvince()];
  reviewer = await signedIn({ role: 'reviewer' });
  sids = await openSubjects({ province, other }, { submitter: reviewer, editor: reviewer });
  await aPeriod('2022-11');
  for (const state of ['drafting', 'submitted', 'returned'] as const) {
    const { id } = await aReport({ state, reviewer });
    made.set(state, { reportId: id, period: '2022-12' });
  }
  const { id } = await aReport({ month: '2022-11', reviewer });
  made.set('locked', { reportId: id, period: '2022-11' });
  await lockNovember(true);
}, 120_000);

/** A relief of the report that nobody has withdrawn, always a little later than the last. */
let days = 0;
async function aRelief(reportId: string): Promise<string> {
  days += 1;
  const until = new Date(Date.UTC(2023, 0, 1 + days));
  const { id } = await ownerDb().relief.create({
    data: { reportId, kind: 'extension', until, reason: 'x', byId: reviewer.userId ?? '', at: until },
    select: { id: true },
  });
  return id;
}

async function aGiven(state: ReliefState): Promise<typeof nobody> {
  const report = made.get(state);
  return report === undefined ? nobody : { ...report, reliefId: await aRelief(report.reportId) };
}

const tries: Readonly<Record<ReliefDoor, (viewer: Viewer, given: typeof nobody) => Promise<Decision>>> = {
  'reliefs/commands/give relieve': async (viewer, { reportId }) => {
    const latest = await db().relief.aggregate({ where: { reportId }, _max: { until: true } });
    const from = latest._max.until ?? new Date('2023-01-01T00:00:00Z');
    const untilOn = new Date(from.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    return decisionOf(await relieve(viewer, { reportId, kind: 'extension', untilOn, reason: 'Bão lũ.' }));
  },
  'reliefs/commands/withdraw withdrawRelief': async (viewer, { reliefId }) =>
    decisionOf(await withdrawRelief(viewer, { reliefId, reason: 'Ghi nhầm.' })),
  'reliefs/queries listReliefs': async (viewer, { period }) => {
    const read = await listReliefs(viewer, period);
    return read === null ? '404' : 'shown';
  },
};

testMatrix({
  noun: 'more time for a report',
  ...{ states: reliefStates, matrix: reliefMatrix, tries, makePlace: aGiven },
  sids: () => sids,
});
