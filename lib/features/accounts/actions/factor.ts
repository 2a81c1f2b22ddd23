'use server';

import { headers } from 'next/headers';
import { proofIn } from '@/lib/features/accounts/actions/proof';
import {
  confirmFactor,
  removeFactor,
  renewPaperCodes,
  startFactor,
} from '@/lib/features/accounts/commands/own-factor';
import { enterCodeSchema, factorActSchema } from '@/lib/features/accounts/schema';
import { recordMisshapen } from '@/lib/features/audit/commands';
import type { Locale } from '@/lib/i18n/locale';
import { clientOf } from '@/lib/platform/auth/client';
import { giveSessionCookie } from '@/lib/platform/auth/cookie';
import { safePath, secondFactorPath } from '@/lib/platform/auth/return-path';
import { requireStanding, requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

type Sent = Readonly<{ locale: Locale; value: Readonly<{ next?: string | undefined }> }>;

/** The page of the second factor, still on the way to where one wanted to go. */
function pageOf({ locale, value }: Sent): string {
  return secondFactorPath(locale, safePath(value.next));
}

/** Begins to set one's second factor up, also for who may do nothing else yet. */
export async function startFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const standing = await requireStanding();
  const input = parseForm(factorActSchema, form);
  if (!input.ok) return recordMisshapen(standing.person, 'second-factor.start', input.state);
  const outcome = await startFactor(standing, await proofIn(input.value));
  return settle(outcome, input, () => pageOf(input));
}

/** Confirms one's second factor by its first code; the session goes on under a new name. */
export async function confirmFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const standing = await requireStanding();
  const input = parseForm(enterCodeSchema, form);
  if (!input.ok) return recordMisshapen(standing.person, 'second-factor.set', input.state);
  const { oneTimePassword } = input.value;
  const outcome = await confirmFactor(standing, { oneTimePassword, ...clientOf(await headers()) });
  if (outcome.ok) await giveSessionCookie(outcome.value);
  return settle(outcome, input, () => withDone(input.locale, pageOf(input), 'factor-set'));
}

/** Makes new codes on paper; they stand on this one answer and in no address. */
export async function renewPaperCodesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(factorActSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'second-factor.codes', input.state);
  const outcome = await renewPaperCodes(viewer, await proofIn(input.value));
  const answer = await settle(outcome, input);
  return outcome.ok ? { ...answer, message: outcome.value.join('\n') } : answer;
}

/** Takes one's own second factor off. */
export async function removeFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(factorActSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'second-factor.remove', input.state);
  const outcome = await removeFactor(viewer, await proofIn(input.value));
  return settle(outcome, input, () => withDone(input.locale, pageOf(input), 'factor-removed'));
}
