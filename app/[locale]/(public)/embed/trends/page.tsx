import { embedMetadata, embedPage } from '@/app/embed-page';
import { pageView } from '@/app/page-view';
import { EmbedTrend } from '@/components/features/embeds/embed-trend';
import { listTrend } from '@/lib/features/reporting/queries/trend';
import { rowsOf } from '@/lib/features/reporting/model/trend';
import { visitor } from '@/lib/platform/auth/viewer';

export default embedPage('embedTrends', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const key = state.region ?? 'all';
  const rows = await listTrend(visitor, state.region === undefined ? 'national' : 'region', view.day);
  return <EmbedTrend view={view} group={key} rows={rowsOf(rows, key)} />;
});

export const generateMetadata = embedMetadata('embedTrends');
