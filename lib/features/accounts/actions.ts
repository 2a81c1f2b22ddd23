'use server';

import { headers } from 'next/headers';
import { choosePassword } from '@/lib/features/accounts/commands/links';
import { changePassword } from '@/lib/features/accounts/commands/password';
import { askReset } from '@/lib/features/accounts/commands/reset';
import { endSession } from '@/lib/features/accounts/commands/sessions';
import { signIn, signOut } from '@/lib/features/accounts/commands/sign-in';
import {
  askResetSchema,
  changePasswordSchema,
  choosePasswordSchema,
  endSessionSchema,
  signInSchema,
} from '@/lib/features/accounts/schema';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { clientOf } from '@/lib/platform/auth/client';
import { giveSessionCookie } from '@/lib/platform/auth/cookie';
import { safePath } from '@/lib/platform/auth/return-path';
import { currentViewer, requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { isSameOrigin } from '@/lib/platform/origin';
import { refuse } from '@/lib/platform/outcome';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Signs in and goes where one wanted to go, else where one's work is. A session held before is ended, not reused. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  const input = parseForm(signInSchema, form);
  if (!input.ok) return input.state;
  const { locale, value } = input;
  if (!isSameOrigin(sent)) return settle(refuse('forbidden'), input);
  const outcome = await signIn({ email: value.email, password: value.password, ...clientOf(sent) });
  if (outcome.ok) {
    const before = await currentViewer();
    if (before !== null) await signOut(before);
    await giveSessionCookie(outcome.value.sid);
  }
  return settle(outcome, input, ({ landing }) => safePath(value.next) ?? href(locale, landing));
}

/** Asks for a link to a new password; whether anybody has the address is told to its owner alone. */
export async function askResetAction(_: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  const input = parseForm(askResetSchema, form);
  if (!input.ok) return input.state;
  const { locale, value } = input;
  if (!isSameOrigin(sent)) return settle(refuse('forbidden'), input);
  const outcome = await askReset({ email: value.email, locale, ip: clientOf(sent).ip });
  return settle(outcome, input, () => withDone(locale, href(locale, 'forgotPassword'), 'asked'));
}

/** Chooses a password by a single-use link; who holds the link needs no session. */
export async function choosePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const input = parseForm(choosePasswordSchema, form);
  if (!input.ok) return input.state;
  const { locale, value } = input;
  if (!isSameOrigin(await headers())) return settle(refuse('forbidden'), input);
  const outcome = await choosePassword(value.token, value.password);
  return settle(outcome, input, () => withDone(locale, href(locale, 'signIn'), 'password-chosen'));
}

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
