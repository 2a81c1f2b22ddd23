import { CurrentMeasure } from '@/components/features/overview/current-measure';
import { FactsMeasure } from '@/components/features/overview/facts-measure';
import { IncomparableMeasure } from '@/components/features/overview/incomparable-measure';
import { IndexMeasure } from '@/components/features/overview/index-measure';
import { indexView, yearOf } from '@/components/features/overview/index-view';
import { IndexYearMissing } from '@/components/features/overview/index-year-missing';
import { TaskMeasure } from '@/components/features/overview/task-measure';
import { TasksMeasure } from '@/components/features/overview/tasks-measure';
import { YearMissing } from '@/components/features/overview/year-missing';
import type { OverviewView } from '@/components/features/overview/view';
import { isMerged } from '@/lib/features/indicators/model/coverage';
import { newestPublished } from '@/lib/features/programme/model/period';
import type { IndexMeasure as IndexMeasureKind, Measure } from '@/lib/features/provinces/model/measure';
import { bordersOn } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{ view: OverviewView }>;

function Indexed({ view, measure }: Props & Readonly<{ measure: IndexMeasureKind }>) {
  const held = yearOf(view, measure);
  const index = held === null ? null : indexView(view, measure, held);
  if (index === null) return <IndexYearMissing view={view} measure={measure} />;
  const isForeign = view.asked.isCurrent && !isMerged(index.held);
  return isForeign ? (
    <IncomparableMeasure view={view} index={index} />
  ) : (
    <IndexMeasure view={view} index={index} />
  );
}

/** The borders of the day the data are of: documents of the day shown, answers of the newest period published. */
function bordersOf(view: OverviewView, { kind }: Measure): '63' | '34' {
  if (view.asked.isCurrent) return '34';
  const period = kind === 'institution' ? null : newestPublished(view.periods);
  return bordersOn(period?.cutOffOn ?? view.day);
}

/** Map, table and sentence of the measure the address asks for, in the borders of its data or in today's. */
export function Measured({ view }: Props) {
  const { measure } = view;
  if (measure.kind === 'index') return <Indexed view={view} measure={measure} />;
  if (view.asked.year !== null) return <YearMissing view={view} measure={measure} />;
  if (bordersOf(view, measure) === '34') return <CurrentMeasure view={view} measure={measure} />;
  if (measure.kind === 'tasks') return <TasksMeasure view={view} />;
  if (measure.kind === 'task') return <TaskMeasure view={view} task={measure.task} />;
  return <FactsMeasure view={view} measure={measure.word} />;
}
