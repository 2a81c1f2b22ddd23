import { deskPage } from '@/app/desk-page';
import {
  reorganisationDone,
  ReorganisationScreen,
} from '@/components/features/reorganisations/reorganisation-screen';
import { getDryRun } from '@/lib/features/reorganisations/queries/administered';

/** One reorganisation, with everything it touches. */
export default deskPage('adminReorganisation', async ({ viewer, locale, params, done }) => {
  const run = await getDryRun(viewer, params.reorganisation);
  if (run === null) return null;
  const title = locale === 'vi' ? run.plan.titleVi : run.plan.titleEn;
  return { title, body: <ReorganisationScreen locale={locale} run={run} done={done(reorganisationDone)} /> };
});
