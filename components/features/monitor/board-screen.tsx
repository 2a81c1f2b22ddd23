import { useTranslations } from 'next-intl';
import { DutyCounts } from '@/components/features/monitor/duty-counts';
import { DutyLists } from '@/components/features/monitor/duty-lists';
import { PeriodChoice } from '@/components/features/monitor/period-choice';
import { StatusMatrix } from '@/components/features/monitor/status-matrix';
import { useTimeLeft } from '@/components/features/reporting/deadline';
import { useReportingWords } from '@/components/features/reporting/words';
import { PageHeader } from '@/components/shell/page-header';
import type { Board } from '@/lib/features/reporting/model/board';

type Props = Readonly<{
  board: Board;
  title: string;
  /** Where more time is given; for who may give it. */
  reliefsHref: string | undefined;
}>;

/** Who owes, who sent, who is late, and provinces × tasks, for one period. */
export function BoardScreen({ board, title, reliefsHref }: Props) {
  const t = useTranslations('monitor');
  const { day } = useReportingWords();
  const left = useTimeLeft();
  const { period } = board;
  const due = { day: day(period.dueOn) ?? '', left: left(period) };
  return (
    <div className="wrap pb-16">
      <PageHeader
        title={title}
        meta={[{ key: 'due', text: t(period.isPastDue ? 'note-past' : 'note-open', due) }]}
      />
      <PeriodChoice board={board} />
      {reliefsHref === undefined ? null : (
        <p className="noprint">
          <a href={reliefsHref}>{t('reliefs')}</a>
        </p>
      )}
      <div className="board-top">
        <DutyCounts board={board} />
        <DutyLists rows={board.rows} />
      </div>
      <StatusMatrix board={board} />
    </div>
  );
}
