import { AfterNotes } from '@/components/features/compare/after-notes';
import { ChoiceNotes } from '@/components/features/compare/choice-notes';
import { CompareHeadline } from '@/components/features/compare/compare-headline';
import type { CompareView } from '@/components/features/compare/compare-view';
import { ComparedFacts } from '@/components/features/compare/compared-facts';
import { ComparedIndicators } from '@/components/features/compare/compared-indicators';
import { ComparedTasks } from '@/components/features/compare/compared-tasks';
import { ComparedTrends } from '@/components/features/compare/compared-trends';
import { ProvinceChoice } from '@/components/features/compare/province-choice';
import { Suggestions } from '@/components/features/compare/suggestions';

/** Two to five provinces in the same rows, differences marked; with fewer, the way to choose them. */
export function ComparePage(view: CompareView) {
  return (
    <>
      <CompareHeadline {...view} />
      <div className="wrap">
        <ChoiceNotes {...view} />
        <ProvinceChoice {...view} />
        <AfterNotes {...view} />
      </div>
      {view.choice.chosen.length < 2 ? null : (
        <>
          <ComparedFacts {...view} />
          <ComparedTasks {...view} />
          <ComparedTrends {...view} />
          <ComparedIndicators {...view} />
        </>
      )}
      <Suggestions {...view} />
    </>
  );
}
