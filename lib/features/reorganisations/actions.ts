'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { actOnReorganisation } from '@/lib/features/reorganisations/commands/act';
import { planReorganisation } from '@/lib/features/reorganisations/commands/plan';
import { actSchema, planSchema } from '@/lib/features/reorganisations/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Writes a plan down and shows what it would touch. */
export async function planReorganisationAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(planSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'reorganisation.plan', input.state);
  const { locale, value } = input;
  const outcome = await planReorganisation(viewer, value);
  return settle(outcome, input, (reorganisation) =>
    withDone(locale, href(locale, 'adminReorganisation', { reorganisation }), 'planned'),
  );
}

/** Applies a plan, takes it back or discards it. */
export async function actOnReorganisationAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(actSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'reorganisation.apply', input.state);
  const { locale, value } = input;
  const outcome = await actOnReorganisation(viewer, value);
  return settle(outcome, input, (reorganisation) =>
    withDone(locale, href(locale, 'adminReorganisation', { reorganisation }), value.act),
  );
}
