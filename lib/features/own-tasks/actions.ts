'use server';

import { recordMisshapen } from '@/lib/features/audit/commands';
import { addOwnTask } from '@/lib/features/own-tasks/commands/add';
import { copyOwnTasks } from '@/lib/features/own-tasks/commands/copy';
import { correctOwnTask, endOwnTask } from '@/lib/features/own-tasks/commands/change';
import {
  addOwnTaskSchema,
  copyOwnTasksSchema,
  correctOwnTaskSchema,
  endOwnTaskSchema,
} from '@/lib/features/own-tasks/schema/keep';
import { requireViewer } from '@/lib/platform/auth/session';
import type { FormState } from '@/lib/platform/form';
import { parseForm } from '@/lib/platform/parse-form';
import { settle } from '@/lib/platform/settle';

/** Gives a province a task of its own; the page lists it. */
export async function addOwnTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(addOwnTaskSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'own-task.add', input.state);
  return settle(await addOwnTask(viewer, input.value), input);
}

/** Takes the own tasks of the year before into a year; the page lists them. */
export async function copyOwnTasksAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(copyOwnTasksSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'own-task.copy', input.state);
  return settle(await copyOwnTasks(viewer, input.value), input);
}

/** Corrects how an own task reads; the page shows what stood before. */
export async function correctOwnTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(correctOwnTaskSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'own-task.correct', input.state);
  return settle(await correctOwnTask(viewer, input.value), input);
}

/** Ends an own task; the page says since when and why. */
export async function endOwnTaskAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const input = parseForm(endOwnTaskSchema, form);
  if (!input.ok) return recordMisshapen(viewer, 'own-task.end', input.state);
  return settle(await endOwnTask(viewer, input.value), input);
}
