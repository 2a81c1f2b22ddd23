import { getTranslations } from 'next-intl/server';
import { mayEnter } from '@/app/desk-areas';
import { deskPage } from '@/app/desk-page';
import { BoardScreen } from '@/components/features/monitor/board-screen';
import { getBoard } from '@/lib/features/reporting/queries/board';
import { formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** The ministry's board of a period: who owes, who sent, who is late, and provinces × tasks. */
export default deskPage('monitor', async ({ viewer, locale, asked }) => {
  const [board, t] = await Promise.all([getBoard(viewer, asked('period')), getTranslations('monitor')]);
  if (board === null) return null;
  const { count, states } = board;
  const title = t('headline', {
    period: formatPeriod(locale, board.period.code),
    sent: count.on_time + count.late,
    expected: count.expected - count.exempt,
    published: states.published,
  });
  const period = board.period.code;
  const reliefsHref = mayEnter(viewer, 'reliefs') ? href(locale, 'reliefs', { period }) : undefined;
  return { title, body: <BoardScreen {...{ board, title, reliefsHref }} /> };
});
