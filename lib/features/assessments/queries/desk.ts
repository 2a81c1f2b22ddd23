import type { AssessmentOnDesk } from '@/lib/features/assessments/model/assessment';
import {
  mayAssess,
  mayReply,
  mayUseAssessments,
  mayWithdrawAssessment,
} from '@/lib/features/assessments/policy';
import { factsOf, factsSelect } from '@/lib/features/assessments/queries/facts';
import { readAssessments } from '@/lib/features/assessments/queries/public';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

/** What can be assessed, for observers; and what was, with what the viewer may do with each. */
export type AssessmentDesk = Readonly<{
  open: Readonly<{
    provinces: readonly ProvinceBrief[];
    tasks: readonly Readonly<{ number: number; shortVi: string; shortEn: string }>[];
  }> | null;
  assessments: readonly AssessmentOnDesk[];
}>;

async function listOpen() {
  const now = portalTime(realNow());
  const [provinces, tasks] = await Promise.all([
    db().province.findMany({ where: { standings: { some: {} } }, select: provinceSelect }),
    db().task.findMany({
      where: { set: { year: now.getUTCFullYear() } },
      orderBy: { number: 'asc' },
      select: { number: true, shortVi: true, shortEn: true },
    }),
  ]);
  const named = provinces.map((row) => toProvinceBrief(row, now));
  return { provinces: named.sort((left, right) => compareNames(left.name, right.name)), tasks };
}

/** All assessments for observers; those of their own provinces for officers and leaders; null for everybody else. */
export async function getAssessmentDesk(viewer: Viewer): Promise<AssessmentDesk | null> {
  if (mayUseAssessments(viewer) !== 'allowed') return null;
  const isObserver = mayAssess(viewer) === 'allowed';
  const own = isObserver ? {} : { provinceId: { in: [...provincesOf(viewer, 'officer', 'leader')] } };
  const [rows, all] = await Promise.all([
    db().assessment.findMany({ where: own, select: factsSelect }),
    readAssessments(today()),
  ]);
  const facts = new Map(rows.map((row) => [row.id, factsOf(row)]));
  const assessments = all.flatMap((each): AssessmentOnDesk[] => {
    const known = facts.get(each.id);
    if (known === undefined) return [];
    return [
      {
        ...each,
        mayWithdraw: mayWithdrawAssessment(viewer, known) === 'allowed',
        mayReply: mayReply(viewer, known) === 'allowed',
      },
    ];
  });
  return { open: isObserver ? await listOpen() : null, assessments };
}
