import { getTranslations } from 'next-intl/server';
import { mayEnter } from '@/app/desk-areas';
import { deskPage } from '@/app/desk-page';
import { loadBoard } from '@/app/report-files/load-board';
import { BoardScreen } from '@/components/features/monitor/board-screen';
import { formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** The ministry's board: who owes, who sent, who is late, what is proven, and provinces × tasks. */
export default deskPage('monitor', async ({ viewer, locale, state }) => {
  const [view, t] = await Promise.all([loadBoard(viewer, state), getTranslations('monitor')]);
  if (view === null) return null;
  const { count, states, period } = view.board;
  const title = t('headline', {
    period: formatPeriod(locale, period.code),
    sent: count.on_time + count.late,
    expected: count.expected - count.exempt,
    published: states.published,
  });
  const reliefsHref = mayEnter(viewer, 'reliefs')
    ? href(locale, 'reliefs', { period: period.code })
    : undefined;
  return { title, body: <BoardScreen {...{ view, title, reliefsHref }} />, isWordless: true };
});
