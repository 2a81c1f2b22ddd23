import { beforeAll } from 'vitest';
import { decideFiling, withdrawFiling } from '@/lib/features/committees/commands/end';
import { fileCommittee } from '@/lib/features/committees/commands/file';
import { getFiledCommittee, listFiledCommittees } from '@/lib/features/committees/queries/filed';
import { getCommitteeKept } from '@/lib/features/committees/queries/kept';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { addDays } from '@/lib/platform/day';
import { db, ownerDb } from '@/lib/platform/db';
import { testAreas } from '@/tests/support/access-areas';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import {
  committeeAreaMatrix,
  committeeAreas,
  committeeMatrix,
  filingStates,
  type CommitteeDoor,
} from '@/tests/support/committee-matrix';
import { aComposition, aDecision, aKeptCommittee, type Hands } from '@/tests/support/committees';
import { aProvince, success } from '@/tests/support/factories';

type State = (typeof filingStates)[number];
type Place = Readonly<{ id: string; provinceId: string }>;

const nowhere = { id: crypto.randomUUID(), provinceId: crypto.randomUUID() };

let sids: Sids;
let hands: Hands;
let submitter: Viewer;
let editor: Viewer;
let decisionId: string;
let day = '2022-04-01';

beforeAll(async () => {
  const province = await aProvince();
  const officer = () => signedIn({ role: 'officer', provinceId: province.id });
  [submitter, editor] = [await officer(), await officer()];
  hands = { officer: submitter, reviewer: await signedIn({ role: 'reviewer' }), provinceId: province.id };
  decisionId = await aDecision(hands);
  sids = await openSubjects({ province, other: await aProvince() }, { submitter, editor });
});

async function promote(role: 'officer' | 'reviewer'): Promise<void> {
  const userId = { in: [submitter, editor].flatMap((each) => each.userId ?? []) };
  const provinceId = role === 'officer' ? hands.provinceId : null;
  await ownerDb().roleGrant.updateMany({ where: { userId }, data: { role, provinceId } });
}

/** Filed by one who has since become a reviewer; what waited before is taken back. */
async function freshPlace(state: State): Promise<Place> {
  await ownerDb().rateBucket.deleteMany();
  await promote('officer');
  const waiting = await db().committeeFiling.findFirst({
    where: { provinceId: hands.provinceId, end: null },
  });
  if (waiting !== null) success(await withdrawFiling(submitter, { filingId: waiting.id }));
  day = addDays(day, 1);
  const id = state === 'missing' ? '' : await aKeptCommittee(hands, state, { decisionId, effectiveOn: day });
  await promote('reviewer');
  return state === 'missing' ? nowhere : { id, provinceId: hands.provinceId };
}

const seen = (answer: unknown, mark: string): Decision => {
  const text = JSON.stringify(answer);
  if (text === 'null') return '404';
  return text.includes(mark) ? 'shown' : 'other';
};

const tries: Readonly<Record<CommitteeDoor, (viewer: Viewer, place: Place) => Promise<Decision>>> = {
  'committees/commands/file fileCommittee': async (viewer, { provinceId }) => {
    day = addDays(day, 1);
    const typed = await aComposition({ ...hands, provinceId }, decisionId, { effectiveOn: day });
    return decisionOf(await fileCommittee(viewer, typed));
  },
  'committees/commands/end withdrawFiling': async (viewer, { id }) =>
    decisionOf(await withdrawFiling(viewer, { filingId: id })),
  'committees/commands/end decideFiling': async (viewer, { id }) =>
    decisionOf(await decideFiling(viewer, { filingId: id, outcome: 'returned', reason: 'Sai.' })),
  'committees/queries/kept getCommitteeKept': async (viewer, { id, provinceId }) =>
    seen(await getCommitteeKept(viewer, provinceId), id),
  'committees/queries/filed listFiledCommittees': async (viewer, { id }) =>
    seen(await listFiledCommittees(viewer), id),
  'committees/queries/filed getFiledCommittee': async (viewer, { id }) =>
    seen(await getFiledCommittee(viewer, id), id),
};

testMatrix({
  noun: 'a composition of a committee',
  ...{ states: filingStates, matrix: committeeMatrix, tries, makePlace: freshPlace },
  sids: () => sids,
});

testAreas(committeeAreas, committeeAreaMatrix, () => sids);
