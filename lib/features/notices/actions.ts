'use server';

import { proofIn } from '@/lib/features/accounts/actions/proof';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { chooseNotices } from '@/lib/features/notices/commands/choose';
import { readNotices } from '@/lib/features/notices/commands/read';
import { revealLink } from '@/lib/features/notices/commands/reveal';
import { chooseNoticesSchema, readNoticesSchema, revealLinkSchema } from '@/lib/features/notices/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import { emptyState, type FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Marks the notices that were shown as read. */
export async function readNoticesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(readNoticesSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'notices.read', input.state);
  const { locale, value } = input;
  return settle(await readNotices(viewer, value), input, () =>
    withDone(locale, href(locale, 'notices'), 'read'),
  );
}

/** Chooses which messages come by mail, and in which language. */
export async function chooseNoticesAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(chooseNoticesSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'notices.choose', input.state);
  const { locale, value } = input;
  return settle(await chooseNotices(viewer, value), input, () =>
    withDone(locale, href(locale, 'account'), 'notices-chosen'),
  );
}

/** Shows an administrator a link to hand over; it stands on this one answer and in no address. */
export async function revealLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(revealLinkSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'notice.reveal', input.state);
  const outcome = await revealLink(viewer, input.value, await proofIn(input.value));
  if (!outcome.ok) return settle(outcome, input);
  return { ...emptyState, outcome: 'done', message: outcome.value };
}
