'use server';

import type { z } from 'zod';
import { recordMisshapen } from '@/lib/features/audit/commands';
import { proofIn } from '@/lib/features/accounts/actions/proof';
import { importUsers } from '@/lib/features/users/commands/import';
import { readListFile } from '@/lib/features/users/commands/read-list-file';
import type { ListFile } from '@/lib/features/users/model/list-file';
import { withCells, withLines } from '@/lib/features/users/model/with-lines';
import { importSchema } from '@/lib/features/users/schema/forms';
import { requireViewer } from '@/lib/platform/auth/session';
import { withDone } from '@/lib/platform/done';
import { issueWords } from '@/lib/platform/error-words';
import type { FormState } from '@/lib/platform/form';
import { takeFile } from '@/lib/platform/form-file';
import type { FieldIssue, Outcome, Refusal } from '@/lib/platform/outcome';
import { parseForm, type Parsed } from '@/lib/platform/parse-form';
import { href } from '@/lib/platform/routes';
import { settle } from '@/lib/platform/settle';

type Typed = Parsed<z.output<typeof importSchema>>;

type Listed = Readonly<{ input: Typed; refusal: Refusal | null; cells: readonly FieldIssue[] }>;

/** What the chosen file holds is from then on what was typed; a tick for the list before counts no more. */
function listed(typed: Typed, read: Outcome<ListFile> | null): Listed {
  if (read === null) return { input: typed, refusal: null, cells: [] };
  if (!read.ok) return { input: typed, refusal: read, cells: [] };
  const { text: lines, issues: cells } = read.value;
  const value = { ...typed.value, lines, confirmed: undefined };
  return { input: { ...typed, value, values: { lines } }, refusal: null, cells };
}

/** Nothing is wrong and nobody is invited: what was typed stays, for the second press, which says how many it invites. */
function triedState({ locale, values }: Typed, count: number): FormState {
  const message = issueWords(locale, { key: 'users.listReady', values: { count } });
  return { values: { ...values, people: String(count) }, issues: [], outcome: 'tried', message };
}

function settleList(outcome: Outcome<unknown>, input: Typed): Promise<FormState> {
  const place = withDone(input.locale, href(input.locale, 'adminUsers'), 'imported');
  const say = (issue: Pick<FieldIssue, 'key' | 'values'>) => issueWords(input.locale, issue);
  return settle(outcome.ok ? outcome : withLines(outcome, say), input, () => place);
}

/** Invites everybody on a list, pasted or in a file; what is wrong is said with its row and column. */
export async function importUsersAction(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const file = takeFile(form, 'file');
  const typed = parseForm(importSchema, form);
  if (!typed.ok) return recordMisshapen(viewer, 'account.import', typed.state);
  const read = file === null ? null : await readListFile(viewer, file);
  const { input, refusal, cells } = listed(typed, read);
  if (refusal !== null) return settleList(refusal, input);
  const outcome = withCells(await importUsers(viewer, input.value, await proofIn(input.value)), cells);
  if (outcome.ok && outcome.value.isTrial) return triedState(input, outcome.value.count);
  return settleList(outcome, input);
}
