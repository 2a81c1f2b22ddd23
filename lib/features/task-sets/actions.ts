'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { copyTaskSet } from '@/lib/features/task-sets/commands/copy';
import { correctTask } from '@/lib/features/task-sets/commands/correct';
import { copyTaskSetSchema, correctTaskSchema } from '@/lib/features/task-sets/schema';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

/** Makes a new year's set from another and leads to its tasks. */
export async function copyTaskSetAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(copyTaskSetSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'task-set.copy', input.state);
  const { locale, value } = input;
  const outcome = await copyTaskSet(viewer, value);
  return settle(outcome, input, (year) => withDone(locale, href(locale, 'adminTaskSet', { year }), 'copied'));
}

/** Corrects a task and shows it with the record of the correction. */
export async function correctTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(correctTaskSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'task.correct', input.state);
  const { locale, value } = input;
  const outcome = await correctTask(viewer, value);
  return settle(outcome, input, ({ year, number }) =>
    withDone(locale, href(locale, 'adminTask', { year, number }), 'corrected'),
  );
}
