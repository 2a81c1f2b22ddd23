import { openAssessment } from '@/lib/features/assessments/model/open-assessment';
import { listOpenAssessments } from '@/lib/features/assessments/queries/open-assessments';
import { askAssessments } from '@/lib/features/assessments/schema/open-assessments';
import { openCommittee } from '@/lib/features/committees/model/open-committee';
import { listOpenCommittees } from '@/lib/features/committees/queries/open-committees';
import { askCommittees } from '@/lib/features/committees/schema/open-committees';
import { openLeader } from '@/lib/features/committees/model/open-leader';
import { listOpenLeaders } from '@/lib/features/committees/queries/open-leaders';
import { askLeaders } from '@/lib/features/committees/schema/open-leaders';
import { defineResource } from '@/lib/platform/api/resource';

/** Committees, who leads them, and what the independent observer says of the provinces. */
export const committeeResources = {
  committees: defineResource({
    name: 'committees',
    asks: askCommittees,
    row: openCommittee,
    example: { region: 'dong-bang-song-hong' },
    list: listOpenCommittees,
  }),
  leaders: defineResource({
    name: 'leaders',
    asks: askLeaders,
    row: openLeader,
    example: { province: 'lang-son,quang-tri', date: '2022-12-16' },
    list: listOpenLeaders,
  }),
  assessments: defineResource({
    name: 'assessments',
    asks: askAssessments,
    row: openAssessment,
    example: { province: 'lang-son', sort: '-filed' },
    list: listOpenAssessments,
  }),
};
