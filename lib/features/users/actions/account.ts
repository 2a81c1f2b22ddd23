'use server';

import { proofIn } from '@/lib/features/accounts/actions/proof';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { correctUser } from '@/lib/features/users/commands/correct';
import { endRole, grantRole } from '@/lib/features/users/commands/grant';
import { handOver } from '@/lib/features/users/commands/hand-over';
import { inviteAgain, inviteUser, type Invited } from '@/lib/features/users/commands/invite';
import { resetFactor } from '@/lib/features/users/commands/reset-factor';
import { disableUser, enableUser } from '@/lib/features/users/commands/shut';
import { takeOffSignOn } from '@/lib/features/users/commands/take-off-sign-on';
import {
  correctSchema,
  disableSchema,
  endGrantSchema,
  grantSchema,
  handOverSchema,
  inviteAgainSchema,
  inviteSchema,
  shutSchema,
} from '@/lib/features/users/schema/forms';
import { requireViewer } from '@/lib/platform/auth/session';
import type { Locale } from '@/lib/i18n/locale';
import { withDone } from '@/lib/platform/done';
import { emptyState, type FormState } from '@/lib/platform/form';
import type { Outcome } from '@/lib/platform/outcome';
import { parseForm, type Parsed } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

function placeOf(locale: Locale, userId: string, done: string): string {
  return withDone(locale, href(locale, 'adminUser', { id: userId }), done);
}

/** Without a mail server the link stands on this one answer and in no address. */
function settleInvited(outcome: Outcome<Invited>, input: Parsed<unknown>): Promise<FormState> {
  if (outcome.ok && outcome.value.link !== null)
    return Promise.resolve({ ...emptyState, outcome: 'done', message: outcome.value.link });
  return settle(outcome, input, ({ userId }) => placeOf(input.locale, userId, 'invited'));
}

/** Invites somebody new. */
export async function inviteUserAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(inviteSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.invite', input.state);
  return settleInvited(await inviteUser(viewer, input.value, await proofIn(input.value)), input);
}

/** Sends a new link in place of the old one. */
export async function inviteAgainAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(inviteAgainSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.invite-again', input.state);
  const { value } = input;
  return settleInvited(await inviteAgain(viewer, value.userId, await proofIn(value)), input);
}

/** Corrects name, address and language. */
export async function correctUserAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(correctSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.correct', input.state);
  const outcome = await correctUser(viewer, input.value, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'corrected'));
}

/** Gives a role. */
export async function grantRoleAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(grantSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.grant', input.state);
  const outcome = await grantRole(viewer, input.value, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'granted'));
}

/** Takes a role back, today. */
export async function endRoleAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(endGrantSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.end-role', input.state);
  const outcome = await endRole(viewer, input.value, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'role-ended'));
}

/** Shuts an account. */
export async function disableUserAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(disableSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.disable', input.state);
  const outcome = await disableUser(viewer, input.value, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'disabled'));
}

/** Opens a shut account again. */
export async function enableUserAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(shutSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.enable', input.state);
  const outcome = await enableUser(viewer, input.value.userId, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'enabled'));
}

/** Takes off the second factor of somebody who lost it. */
export async function resetFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(shutSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.reset-factor', input.state);
  const outcome = await resetFactor(viewer, input.value.userId, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'factor-reset'));
}

/** Takes single sign-on off an account that a password opens too. */
export async function takeOffSignOnAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(shutSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.take-off-sign-on', input.state);
  const outcome = await takeOffSignOn(viewer, input.value.userId, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'sign-on-off'));
}

/** Hands open work over to a colleague. */
export async function handOverAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(handOverSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'account.hand-over', input.state);
  const outcome = await handOver(viewer, input.value, await proofIn(input.value));
  return settle(outcome, input, (id) => placeOf(input.locale, id, 'handed-over'));
}
