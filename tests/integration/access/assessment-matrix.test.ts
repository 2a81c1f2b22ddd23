import { beforeAll } from 'vitest';
import { replyToAssessment, withdrawAssessment } from '@/lib/features/assessments/commands/answer';
import { fileAssessment } from '@/lib/features/assessments/commands/assess';
import { getAssessmentDesk } from '@/lib/features/assessments/queries/desk';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { assessmentMatrix, assessmentStates, type AssessmentDoor } from '@/tests/support/assessment-matrix';
import { aProvince, aReport, success } from '@/tests/support/factories';

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

testMatrix({
  noun: 'an assessment',
  ...{ states: assessmentStates, matrix: assessmentMatrix, tries, makePlace: freshPlace },
  sids: () => sids,
});
