import { ProgrammePhases } from '@/components/features/overview/programme-phases';
import { KeyTasks } from '@/components/features/programme/key-tasks';
import { MilestoneTimeline } from '@/components/features/programme/milestone-timeline';
import { MonitoringMandate } from '@/components/features/programme/monitoring-mandate';
import { NationalTargets } from '@/components/features/programme/national-targets';
import { ObservanceList } from '@/components/features/programme/observance-list';
import { Partners } from '@/components/features/programme/partners';
import { PillarsAndFields } from '@/components/features/programme/pillars-and-fields';
import { ProgrammeHeadline } from '@/components/features/programme/programme-headline';
import { ProgrammeRemark } from '@/components/features/programme/programme-remark';
import type { ProgrammeView } from '@/components/features/programme/programme-view';

/** The programme on a day: phases, milestones, pillars, key tasks, targets, partners, days and who watches it. */
export function ProgrammePage(view: ProgrammeView) {
  return (
    <>
      <ProgrammeHeadline {...view} />
      <ProgrammePhases {...view} chronicle={view.outline} />
      <div className="wrap">
        <ProgrammeRemark view={view} id="phases" />
      </div>
      <MilestoneTimeline {...view} />
      <PillarsAndFields {...view} />
      <KeyTasks {...view} />
      <NationalTargets {...view} />
      <Partners {...view} />
      <ObservanceList {...view} />
      <MonitoringMandate {...view} />
    </>
  );
}
