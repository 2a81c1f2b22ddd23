import { beforeAll } from 'vitest';
import { keepClaim } from '@/lib/features/facts/commands/claim';
import { keepMilestone } from '@/lib/features/facts/commands/milestone';
import {
  getAdministeredClaim,
  getAdministeredMilestone,
  listAdministeredClaims,
  listAdministeredMilestones,
} from '@/lib/features/facts/queries/administered';
import { keepHelpNote } from '@/lib/features/help/commands';
import { listNoteHistory } from '@/lib/features/help/queries/history';
import { actOnReorganisation } from '@/lib/features/reorganisations/commands/act';
import { planReorganisation } from '@/lib/features/reorganisations/commands/plan';
import { getDryRun, listReorganisations } from '@/lib/features/reorganisations/queries/administered';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { factMatrix, taskTargets, type FactDoor } from '@/tests/support/access-matrix';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, success } from '@/tests/support/factories';
import { aClaim, aMilestone } from '@/tests/support/kept-facts';
import { aPlan, aTakenPlan } from '@/tests/support/plans';

let sids: Sids;
/** A plan whose units an act already ends, so that trying it in every role changes nothing. */
let hindered = '';
const nowhere = crypto.randomUUID();

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  const reviewer = await signedIn({ role: 'reviewer' });
  hindered = success(await planReorganisation(await signedIn({ role: 'admin' }), await aTakenPlan())).value;
  sids = await openSubjects(places, { submitter: reviewer, editor: reviewer });
});

const aNote = () => ({ textVi: crypto.randomUUID(), textEn: 'A note' });

const shown = (read: unknown): Decision => (read === null ? '404' : 'shown');
const claimOf = (isThere: boolean) => (isThere ? 'bcd-2022-05' : 'khong-co');
const milestoneOf = (isThere: boolean) => (isThere ? 'nq-52' : 'khong-co');

const tries: Readonly<Record<FactDoor, (viewer: Viewer, isThere: boolean) => Promise<Decision>>> = {
  'facts/commands/claim keepClaim': async (viewer, isThere) =>
    decisionOf(await keepClaim(viewer, { ...aClaim, id: claimOf(isThere) })),
  'facts/commands/milestone keepMilestone': async (viewer, isThere) =>
    decisionOf(await keepMilestone(viewer, { ...aMilestone, id: milestoneOf(isThere) })),
  'help/commands keepHelpNote': async (viewer) =>
    decisionOf(
      await keepHelpNote(viewer, { role: 'officer', seen: await db().helpNote.count(), ...aNote() }),
    ),
  'help/queries/history listNoteHistory': async (viewer) => shown(await listNoteHistory(viewer)),
  'reorganisations/commands/plan planReorganisation': async (viewer) =>
    decisionOf(await planReorganisation(viewer, await aPlan())),
  'reorganisations/commands/act actOnReorganisation': async (viewer, isThere) =>
    decisionOf(await actOnReorganisation(viewer, { planId: isThere ? hindered : nowhere, act: 'apply' })),
  'reorganisations/queries/administered listReorganisations': async (viewer) =>
    shown(await listReorganisations(viewer)),
  'reorganisations/queries/administered getDryRun': async (viewer, isThere) =>
    shown(await getDryRun(viewer, isThere ? hindered : nowhere)),
  'facts/queries/administered listAdministeredClaims': async (viewer) =>
    shown(await listAdministeredClaims(viewer)),
  'facts/queries/administered listAdministeredMilestones': async (viewer) =>
    shown(await listAdministeredMilestones(viewer)),
  'facts/queries/administered getAdministeredClaim': async (viewer, isThere) =>
    shown(await getAdministeredClaim(viewer, claimOf(isThere))),
  'facts/queries/administered getAdministeredMilestone': async (viewer, isThere) =>
    shown(await getAdministeredMilestone(viewer, milestoneOf(isThere))),
};

testMatrix({
  noun: 'a fact',
  ...{ states: taskTargets, matrix: factMatrix, tries, makePlace: (target) => target === 'there' },
  sids: () => sids,
});
