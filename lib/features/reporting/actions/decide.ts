'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { seeUnchanged } from '@/lib/features/reporting/commands/see-together';
import { decideSchema, remarksOf } from '@/lib/features/reporting/schema/decide';
import type { Locale } from '@/lib/i18n/locale';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import { emptyState, type FormState } from '@/lib/platform/form';
import { refuse, type Outcome } from '@/lib/platform/outcome';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** The numbers of the tasks marked as accepted. */
function acceptedIn(items: Readonly<Record<string, unknown>>): readonly number[] {
  const marked = Object.keys(items).filter((name) => items[name] === 'accept');
  return marked.map((name) => Number(name.replace('mark-', '')));
}

type Form = Readonly<{ locale: Locale; values: Readonly<Record<string, string>> }>;

/** The task that a message is about, and its text; null for the other acts. */
function saidIn(act: string, items: Readonly<Record<string, unknown>>) {
  if (!act.startsWith('say-')) return null;
  const task = Number(act.slice('say-'.length));
  const text = items[`message-${task}`];
  return { task, text: typeof text === 'string' ? text : null };
}

/** The page stays, with everything that was marked and written. */
async function settleStaying(outcome: Outcome<unknown>, form: Form): Promise<FormState> {
  return { ...(await settle(outcome, form)), values: form.values };
}

/** After a message what was said is gone from its field. */
async function settleSaid(
  outcome: Outcome<unknown>,
  { locale, values }: Form,
  task: number,
): Promise<FormState> {
  const name = `message-${task}`;
  const state = await settleStaying(outcome, { locale, values: { ...values, [name]: '' } });
  if (outcome.ok) return state;
  return { ...state, values, issues: state.issues.map((issue) => ({ ...issue, field: name })) };
}

/** All acts come from one form, so that without script it comes back with what was marked and written. */
export async function decideReportAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(decideSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'report.decide', input.state);
  const { locale } = input;
  const { act, reportId, revisionId, ...items } = input.value;
  // Enter was pressed inside the form, where there is no script: nothing is done and nothing is lost.
  if (act === 'stay') return { ...emptyState, values: input.values };
  if (act === 'see') return settleStaying(await seeUnchanged(viewer, { reportId, revisionId }), input);
  const remarks = remarksOf(items);
  const said = saidIn(act, items);
  if (said !== null) return settleSaid(await sayOfItem(viewer, { reportId, ...said }), input, said.task);
  const done = (name: string) => withDone(locale, href(locale, 'reviewReport', { reportId }), name);
  if (act === 'return') {
    const outcome = await returnReport(viewer, { reportId, revisionId, remarks });
    return settle(outcome, input, () => done('returned'));
  }
  const outcome =
    remarks.length > 0
      ? refuse('invalid', [{ field: '', key: 'reporting.publishWhileMarked' }])
      : await publishReport(viewer, { reportId, revisionId, accepted: acceptedIn(items) });
  return settle(outcome, input, () => done('published'));
}
