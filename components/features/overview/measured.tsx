import { bordersShown } from '@/components/features/overview/borders-shown';
import { CurrentMeasure } from '@/components/features/overview/current-measure';
import { FactsMeasure } from '@/components/features/overview/facts-measure';
import { IncomparableMeasure } from '@/components/features/overview/incomparable-measure';
import { IndexMeasure } from '@/components/features/overview/index-measure';
import { indexView, yearOf } from '@/components/features/overview/index-view';
import type { MeasurePanelType } from '@/components/features/overview/measure-panel';
import { IndexYearMissing } from '@/components/features/overview/index-year-missing';
import { TaskMeasure } from '@/components/features/overview/task-measure';
import { TasksMeasure } from '@/components/features/overview/tasks-measure';
import { YearMissing } from '@/components/features/overview/year-missing';
import type { OverviewView } from '@/components/features/overview/view';
import { isMerged } from '@/lib/features/indicators/model/coverage';
import type { IndexMeasure as IndexMeasureKind } from '@/lib/features/provinces/model/measure';

type Props = Readonly<{
  view: OverviewView;
  /** How what is measured is shown. */
  Panel: MeasurePanelType;
}>;

function Indexed({ view, measure, Panel }: Props & Readonly<{ measure: IndexMeasureKind }>) {
  const held = yearOf(view, measure);
  const index = held === null ? null : indexView(view, measure, held);
  if (index === null) return <IndexYearMissing view={view} measure={measure} />;
  const isForeign = view.asked.borders === 'current' && !isMerged(index.held);
  return isForeign ? (
    <IncomparableMeasure view={view} index={index} Panel={Panel} />
  ) : (
    <IndexMeasure view={view} index={index} Panel={Panel} />
  );
}

/** Map, table and sentence of the measure the address asks for, in the borders of its data or in those asked for. */
export function Measured({ view, Panel }: Props) {
  const { measure } = view;
  const shown = { view, Panel };
  if (measure.kind === 'index') return <Indexed {...shown} measure={measure} />;
  if (view.asked.year !== null) return <YearMissing view={view} measure={measure} />;
  if (bordersShown(view) === '34') return <CurrentMeasure {...shown} measure={measure} />;
  if (measure.kind === 'tasks') return <TasksMeasure {...shown} />;
  if (measure.kind === 'task') return <TaskMeasure {...shown} task={measure.task} />;
  return <FactsMeasure {...shown} measure={measure.word} />;
}
