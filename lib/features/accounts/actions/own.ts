'use server';

import { headers } from 'next/headers';
import { changePassword } from '@/lib/features/accounts/commands/password';
import { endOtherSessions, endSession } from '@/lib/features/accounts/commands/sessions';
import { changePasswordSchema, endOthersSchema, endSessionSchema } from '@/lib/features/accounts/schema';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { clientOf } from '@/lib/platform/auth/client';
import { giveSessionCookie } from '@/lib/platform/auth/cookie';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Changes one's own password; every other session ends and this one goes on under a new name. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(changePasswordSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'password.change', input.state);
  const { locale, value } = input;
  const change = { currentPassword: value.currentPassword, password: value.password };
  const outcome = await changePassword(viewer, { ...change, ...clientOf(await headers()) });
  if (outcome.ok) await giveSessionCookie(outcome.value);
  return settle(outcome, input, () => withDone(locale, href(locale, 'account'), 'password-changed'));
}

/** Ends one of one's own sessions. */
export async function endSessionAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(endSessionSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'session.end', input.state);
  const { locale, value } = input;
  const outcome = await endSession(viewer, value.sessionId);
  return settle(outcome, input, () => withDone(locale, href(locale, 'account'), 'session-ended'));
}

/** Ends all of one's own sessions but this one. */
export async function endOtherSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(endOthersSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'session.end-others', input.state);
  const { locale } = input;
  const outcome = await endOtherSessions(viewer);
  return settle(outcome, input, () => withDone(locale, href(locale, 'account'), 'others-ended'));
}
