'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { changePeriodDates, dropPeriod } from '@/lib/features/periods/commands/change';
import { openPeriod } from '@/lib/features/periods/commands/open';
import { planPeriods } from '@/lib/features/periods/commands/plan';
import { changeDatesSchema, periodSchema, planYearSchema } from '@/lib/features/periods/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Plans a year's periods and leads to the list of all. */
export async function planPeriodsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(planYearSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'period.plan', input.state);
  const { locale, value } = input;
  const outcome = await planPeriods(viewer, value);
  return settle(outcome, input, () => withDone(locale, href(locale, 'adminPeriods'), 'planned'));
}

/** Changes the dates of a planned period. */
export async function changeDatesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(changeDatesSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'period.change', input.state);
  const { locale, value } = input;
  const outcome = await changePeriodDates(viewer, value);
  return settle(outcome, input, (period) =>
    withDone(locale, href(locale, 'adminPeriod', { period }), 'changed'),
  );
}

/** Opens a planned period now. */
export async function openPeriodAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(periodSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'period.open', input.state);
  const { locale, value } = input;
  const outcome = await openPeriod(viewer, value);
  return settle(outcome, input, (period) =>
    withDone(locale, href(locale, 'adminPeriod', { period }), 'opened'),
  );
}

/** Takes a planned period out of the calendar. */
export async function dropPeriodAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(periodSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'period.drop', input.state);
  const { locale, value } = input;
  const outcome = await dropPeriod(viewer, value);
  return settle(outcome, input, () => withDone(locale, href(locale, 'adminPeriods'), 'dropped'));
}
