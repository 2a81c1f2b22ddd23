import { beforeAll, describe, expect, test } from 'vitest';
import { replyToAssessment, withdrawAssessment } from '@/lib/features/assessments/commands/answer';
import { fileAssessment } from '@/lib/features/assessments/commands/assess';
import { getAssessmentDesk } from '@/lib/features/assessments/queries/desk';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { decisionOf } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { assessmentMatrix, assessmentStates, type AssessmentDoor } from '@/tests/support/assessment-matrix';
import { aProvince, aReport, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

type State = (typeof assessmentStates)[number];
type Place = Readonly<{ id: string; slug: string }>;

let sids: Sids;
let slug: string;
let observer: Viewer;

const said = { task: 3, verdict: 'partly', text: 'Chưa khớp minh chứng.', sources: 'Báo' } as const;

beforeAll(async () => {
  const { province, officer } = await aReport({ state: 'published' });
  const another = await signedIn({ role: 'officer', provinceId: province.id });
  observer = await signedIn({ role: 'observer' });
  slug = province.slug;
  sids = await openSubjects({ province, other: await aProvince() }, { submitter: officer, editor: another });
  await ownerDb().roleGrant.updateMany({
    where: { userId: { in: [officer, another].flatMap((each) => each.userId ?? []) } },
    data: { role: 'reviewer', provinceId: null },
  });
});

async function freshPlace(state: State): Promise<Place> {
  await ownerDb().rateBucket.deleteMany();
  if (state === 'missing') return { id: crypto.randomUUID(), slug: 'khong-co' };
  const { value: id } = success(await fileAssessment(observer, { ...said, slug }));
  if (state === 'withdrawn')
    success(await withdrawAssessment(observer, { assessmentId: id, reason: 'Nhầm.' }));
  return { id, slug };
}

const tries: Readonly<Record<AssessmentDoor, (viewer: Viewer, place: Place) => Promise<Decision>>> = {
  'assessments/commands/assess fileAssessment': async (viewer, place) =>
    decisionOf(await fileAssessment(viewer, { ...said, slug: place.slug })),
  'assessments/commands/answer withdrawAssessment': async (viewer, { id }) =>
    decisionOf(await withdrawAssessment(viewer, { assessmentId: id, reason: 'Nhầm.' })),
  'assessments/commands/answer replyToAssessment': async (viewer, { id }) =>
    decisionOf(await replyToAssessment(viewer, { assessmentId: id, text: 'Đã bổ sung.' })),
  'assessments/queries/desk getAssessmentDesk': async (viewer, { id }) => {
    const desk = await getAssessmentDesk(viewer);
    if (desk === null) return '404';
    return JSON.stringify(desk).includes(id) ? 'shown' : 'other';
  },
};

for (const state of assessmentStates) {
  describe(`an assessment: ${state}`, () => {
    test.each(Object.keys(tries) as AssessmentDoor[])(
      '%s decides as the matrix says',
      { timeout: 120_000 },
      async (door) => {
        const found: Partial<Record<Subject, Decision>> = {};
        let place = await freshPlace(state);
        let before = await databaseSnapshot();
        for (const subject of subjects) {
          const decision = await tries[door](await viewerOf(sids, subject), place);
          expect((await databaseSnapshot()) !== before, subject).toBe(decision === 'done');
          found[subject] = decision;
          if (decision !== 'done') continue;
          place = await freshPlace(state);
          before = await databaseSnapshot();
        }
        expect(found).toEqual(assessmentMatrix[door][state]);
      },
    );
  });
}
