import { useTranslations } from 'next-intl';
import { BoardSection } from '@/components/features/overview/board-section';
import { InstitutionFigure } from '@/components/features/overview/institution-figure';
import { LatestChanges } from '@/components/features/overview/latest-changes';
import { Measured } from '@/components/features/overview/measured';
import { MeasurePanel } from '@/components/features/overview/measure-panel';
import { NationalHeadline } from '@/components/features/overview/national-headline';
import { NationalTrend } from '@/components/features/overview/national-trend';
import { NextDeadlines } from '@/components/features/overview/next-deadlines';
import { ProgrammeLink } from '@/components/features/overview/programme-link';
import { ProgrammePhases } from '@/components/features/overview/programme-phases';
import { TasksFigure } from '@/components/features/overview/tasks-figure';
import type { OverviewView } from '@/components/features/overview/view';
import { Figures } from '@/components/ui/figures';
import { Key } from '@/components/ui/key';
import { institutions } from '@/lib/features/claims/model/institution';

function FourFigures({ view }: { view: OverviewView }) {
  const t = useTranslations('overview');
  return (
    <div className="wrap">
      <Figures label={t('figures')}>
        {institutions.map((institution) => (
          <InstitutionFigure key={institution} view={view} institution={institution} />
        ))}
        <TasksFigure {...view} />
      </Figures>
      <Key
        entries={[
          { fill: 'f5', label: t('key.proven') },
          { fill: 'd-none', label: t('key.undated') },
          { fill: 'tick', label: t('key.claim') },
        ]}
      />
    </div>
  );
}

/** Where the 63 provinces stand: sentence, four figures, map and table, tasks, what changed, what comes next. */
export function Overview(view: OverviewView) {
  return (
    <>
      <NationalHeadline {...view} />
      <FourFigures view={view} />
      <Measured view={view} Panel={MeasurePanel} />
      <BoardSection {...view} />
      <NationalTrend {...view} />
      <div className="section wrap cols even">
        <LatestChanges {...view} />
        <NextDeadlines {...view} />
      </div>
      <ProgrammePhases {...view} more={<ProgrammeLink view={view} />} />
    </>
  );
}
