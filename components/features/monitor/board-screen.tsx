import { useTranslations } from 'next-intl';
import { AgeingPart } from '@/components/features/monitor/ageing-part';
import { BoardChoiceForm } from '@/components/features/monitor/board-choice';
import type { BoardView } from '@/lib/features/reporting/model/board-view';
import { BoardFiles } from '@/components/features/monitor/board-files';
import { CoursePart } from '@/components/features/monitor/course-part';
import { DutyCounts } from '@/components/features/monitor/duty-counts';
import { DutyLists } from '@/components/features/monitor/duty-lists';
import { HelpPart } from '@/components/features/monitor/help-part';
import { OwingPart } from '@/components/features/monitor/owing-part';
import { RegionPart } from '@/components/features/monitor/region-part';
import { StatusMatrix } from '@/components/features/monitor/status-matrix';
import { useTimeLeft } from '@/components/features/reporting/deadline';
import { useReportingWords } from '@/components/features/reporting/words';
import { PageHeader } from '@/components/shell/page-header';

type Props = Readonly<{
  view: BoardView;
  title: string;
  /** Where more time is given; for who may give it. */
  reliefsHref: string | undefined;
}>;

/** Who owes, who sent, who is late, how complete and how well proven it is, and provinces × tasks, for one period. */
export function BoardScreen({ view, title, reliefsHref }: Props) {
  const t = useTranslations('monitor');
  const { day } = useReportingWords();
  const left = useTimeLeft();
  const { board, choice, course, regions, help, ageing, reminded } = view;
  const { period } = board;
  const due = { day: day(period.dueOn) ?? '', left: left(period) };
  return (
    <div className="wrap pb-16">
      <PageHeader
        title={title}
        meta={[{ key: 'due', text: t(period.isPastDue ? 'note-past' : 'note-open', due) }]}
      />
      <BoardChoiceForm board={board} choice={choice} />
      <BoardFiles period={period.code} choice={choice} />
      {reliefsHref === undefined ? null : (
        <p className="noprint mb-8">
          <a href={reliefsHref}>{t('reliefs')}</a>
        </p>
      )}
      <div className="board-top">
        <DutyCounts board={board} />
        <DutyLists rows={board.rows} />
      </div>
      <OwingPart board={board} region={choice.region} reminded={reminded} />
      <section className="mt-10" aria-labelledby="dien-bien">
        <h2 id="dien-bien" className="part">
          {t('course.title')}
        </h2>
        <CoursePart course={course} />
      </section>
      {choice.region === null ? <RegionPart regions={regions} period={period.code} /> : null}
      <HelpPart those={help} />
      <AgeingPart ageing={ageing} />
      <StatusMatrix board={board} />
    </div>
  );
}
