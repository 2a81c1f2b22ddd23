'use server';

import { headers } from 'next/headers';
import { enterCode } from '@/lib/features/accounts/commands/enter-code';
import { choosePassword } from '@/lib/features/accounts/commands/links';
import { askReset } from '@/lib/features/accounts/commands/reset';
import { signIn, signOut } from '@/lib/features/accounts/commands/sign-in';
import {
  askResetSchema,
  choosePasswordSchema,
  enterCodeSchema,
  signInSchema,
} from '@/lib/features/accounts/schema';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { clientOf } from '@/lib/platform/auth/client';
import { giveSessionCookie } from '@/lib/platform/auth/cookie';
import { owedPath, safePath } from '@/lib/platform/auth/return-path';
import { currentStanding, requireStanding } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { isSameOrigin } from '@/lib/platform/origin';
import { refuse } from '@/lib/platform/outcome';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Signs in and goes to the second step, or where one wanted to go, else where one's work is. A session held before is ended, not reused. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  const input = parseForm(signInSchema, form);
  if (!input.ok) return input.state;
  const { locale, value } = input;
  if (!isSameOrigin(sent)) return settle(refuse('forbidden'), input);
  const outcome = await signIn({ email: value.email, password: value.password, ...clientOf(sent) });
  if (outcome.ok) {
    const before = await currentStanding();
    if (before !== null) await signOut(before.person);
    await giveSessionCookie(outcome.value.sid);
  }
  const next = safePath(value.next);
  return settle(outcome, input, ({ landing, owes }) =>
    owes === null ? (next ?? href(locale, landing)) : owedPath(owes, next, locale),
  );
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

/** The second step of signing in, for who has given the password: then goes where one wanted to go. */
export async function enterCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const standing = await requireStanding();
  const input = parseForm(enterCodeSchema, form);
  if (!input.ok) return recordMisshapen(standing.person, 'session.factor', input.state);
  const { locale, value } = input;
  const { oneTimePassword } = value;
  const outcome = await enterCode(standing, { oneTimePassword, ...clientOf(await headers()) });
  if (outcome.ok) await giveSessionCookie(outcome.value.sid);
  return settle(outcome, input, ({ landing }) => safePath(value.next) ?? href(locale, landing));
}
