import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { ReliefsScreen } from '@/components/features/reliefs/reliefs-screen';
import { listReliefs } from '@/lib/features/reliefs/queries';
import { formatPeriod } from '@/lib/platform/format';

/** More time for a province, or no report at all: each a record with its reason. */
export default deskPage('reliefs', async ({ viewer, locale, params }) => {
  const [reliefs, t] = await Promise.all([listReliefs(viewer, params.period), getTranslations('reliefs')]);
  if (reliefs === null) return null;
  const title = t('title', { period: formatPeriod(locale, reliefs.period.code) });
  return { title, body: <ReliefsScreen reliefs={reliefs} title={title} /> };
});
