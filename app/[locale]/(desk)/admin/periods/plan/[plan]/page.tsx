import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { PlanScreen } from '@/components/features/periods/plan-screen';
import { proposedPeriods, readPlan } from '@/lib/features/periods/model/plan';
import { listAdministeredPeriods } from '@/lib/features/periods/queries/administered';
import { today } from '@/lib/platform/clock';

/** The periods of a kind proposed for a year, before they are planned; nothing for a year without a task set. */
export default deskPage('adminPlan', async ({ viewer, locale, params }) => {
  const [given, t] = await Promise.all([listAdministeredPeriods(viewer), getTranslations('periods.plan')]);
  const plan = readPlan(params.plan);
  if (given === null || plan === null || !given.setYears.includes(plan.year)) return null;
  const day = today();
  const known = given.periods.map(({ code }) => code);
  const proposed = proposedPeriods(plan, { known, day });
  return { title: t('title'), body: <PlanScreen {...{ locale, day, plan, proposed }} /> };
});
