'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { placeOfCheck, placeOfItem } from '@/lib/features/reporting/actions/place';
import { handUpReport, withdrawReport } from '@/lib/features/signature/commands/hand-up';
import { sendBackReport, signReport } from '@/lib/features/signature/commands/sign';
import { turnSignature } from '@/lib/features/signature/commands/turn';
import {
  handUpSchema,
  sendBackSchema,
  signSchema,
  turnSignatureSchema,
  withdrawSchema,
} from '@/lib/features/signature/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Hands a report up to the leader. */
export async function handUpAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(handUpSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.hand-up', input.state);
  const outcome = await handUpReport(viewer, input.value);
  return settle(outcome, input, (report) =>
    placeOfCheck(viewer, input.locale, { ...report, task: null, done: 'handed-up' }),
  );
}

/** Takes a report back from the leader. */
export async function withdrawAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(withdrawSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.withdraw', input.state);
  const outcome = await withdrawReport(viewer, input.value);
  return settle(outcome, input, (report) =>
    placeOfItem(viewer, input.locale, { ...report, task: null, done: 'withdrawn' }),
  );
}

/** Signs a report, which sends it; the receipt says so. */
export async function signAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(signSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.sign', input.state);
  const outcome = await signReport(viewer, input.value);
  return settle(outcome, input, ({ periodCode: period, receipt }) =>
    href(input.locale, 'receipt', { period, receipt }),
  );
}

/** Gives a report back to its officers. */
export async function sendBackAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(sendBackSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.send-back', input.state);
  const outcome = await sendBackReport(viewer, input.value);
  return settle(outcome, input, (report) =>
    placeOfCheck(viewer, input.locale, { ...report, task: null, done: 'sent-back' }),
  );
}

/** Turns the signature of a province on or off; the page shows what is in force. */
export async function turnSignatureAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(turnSignatureSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'signature.turn', input.state);
  return settle(await turnSignature(viewer, input.value), input);
}
