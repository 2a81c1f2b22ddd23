'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { keepClaim } from '@/lib/features/facts/commands/claim';
import { keepMilestone } from '@/lib/features/facts/commands/milestone';
import { claimSchema, milestoneSchema } from '@/lib/features/facts/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { localeOf, parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Adds or corrects a claim and shows it with its record. */
export async function keepClaimAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(claimSchema[localeOf(form)], form);
  if (!input.ok) return recordMisshapen(viewer, 'claim.correct', input.state);
  const { locale, value } = input;
  const outcome = await keepClaim(viewer, value);
  return settle(outcome, input, (claim) => withDone(locale, href(locale, 'adminClaim', { claim }), 'kept'));
}

/** Adds or corrects a milestone and shows it with its record. */
export async function keepMilestoneAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(milestoneSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'milestone.correct', input.state);
  const { locale, value } = input;
  const outcome = await keepMilestone(viewer, value);
  return settle(outcome, input, (milestone) =>
    withDone(locale, href(locale, 'adminMilestone', { milestone }), 'kept'),
  );
}
