'use server';

import { headers } from 'next/headers';
import { proofIn } from '@/lib/features/accounts/actions/proof';
import { unbindSignOn } from '@/lib/features/accounts/commands/bind';
import {
  setOutToAccept,
  setOutToBind,
  setOutToProve,
  setOutToSignIn,
} from '@/lib/features/accounts/commands/set-out';
import { acceptBySignOnSchema, factorActSchema, signOnSchema } from '@/lib/features/accounts/schema';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { clientOf } from '@/lib/platform/auth/client';
import { safePath } from '@/lib/platform/auth/return-path';
import { requireStanding, requireViewer } from '@/lib/platform/auth/session';
import { keepTrip } from '@/lib/platform/auth/sign-on-trip';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { isSameOrigin } from '@/lib/platform/origin';
import { refuse } from '@/lib/platform/outcome';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Begins single sign-on: the page that follows leads to the provider. */
export async function signOnAction(_: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  const input = parseForm(signOnSchema, form);
  if (!input.ok) return input.state;
  const { locale } = input;
  if (!isSameOrigin(sent)) return settle(refuse('forbidden'), input);
  const outcome = await setOutToSignIn(clientOf(sent));
  const next = safePath(input.value.next);
  if (outcome.ok) await keepTrip({ purpose: 'sign-in', locale, next, ...outcome.value });
  return settle(outcome, input, () => href(locale, 'signOn'));
}

/** Begins to accept an invitation by single sign-on; who holds the link needs no session. */
export async function acceptBySignOnAction(_: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  const input = parseForm(acceptBySignOnSchema, form);
  if (!input.ok) return input.state;
  const { locale } = input;
  if (!isSameOrigin(sent)) return settle(refuse('forbidden'), input);
  const outcome = await setOutToAccept(input.value.token, clientOf(sent));
  if (outcome.ok) await keepTrip({ purpose: 'accept', locale, next: null, ...outcome.value });
  return settle(outcome, input, () => href(locale, 'signOn'));
}

/** Begins to bind single sign-on to the own account, after the password. */
export async function bindSignOnAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(factorActSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'sign-on.bind', input.state);
  const { locale } = input;
  const outcome = await setOutToBind(viewer, await proofIn(input.value));
  if (outcome.ok) await keepTrip({ purpose: 'bind', locale, next: null, ...outcome.value });
  return settle(outcome, input, () => href(locale, 'signOn'));
}

/** Takes single sign-on off the own account. */
export async function unbindSignOnAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(factorActSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'sign-on.unbind', input.state);
  const { locale } = input;
  const outcome = await unbindSignOn(viewer, await proofIn(input.value));
  return settle(outcome, input, () => withDone(locale, href(locale, 'account'), 'sign-on-unbound'));
}

/** Begins to prove oneself again at the provider, then goes back to where that was asked. */
export async function proveBySignOnAction(_: FormState, form: FormData): Promise<FormState> {
  const standing = await requireStanding();
  const input = parseForm(signOnSchema, form);
  if (!input.ok) return recordMisshapen(standing.person, 'session.prove', input.state);
  const { locale } = input;
  const outcome = await setOutToProve(standing, clientOf(await headers()));
  const next = safePath(input.value.next);
  if (outcome.ok) await keepTrip({ purpose: 'prove', locale, next, ...outcome.value });
  return settle(outcome, input, () => href(locale, 'signOn'));
}
