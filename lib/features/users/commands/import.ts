import type { Proof } from '@/lib/features/accounts/commands/prove';
import { guarded } from '@/lib/features/administration/commands/guarded';
import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { Refused } from '@/lib/features/reporting/commands/refused';
import { inviteOne } from '@/lib/features/users/commands/invite';
import { judgeList, type Judged } from '@/lib/features/users/commands/judge-list';
import { readList } from '@/lib/features/users/model/list';
import { mostListed } from '@/lib/features/users/model/list-limits';
import type { ImportInput } from '@/lib/features/users/schema/forms';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';

const entry: AuditEntry = { action: 'account.import', objectType: 'account', objectId: null };

/** Invites them one by one; what came in between the judgement and now is said by row all the same. */
async function invite(tx: Tx, viewer: Viewer, people: Judged['people']): Promise<readonly FieldIssue[]> {
  const issues: FieldIssue[] = [];
  for (const { line, input } of people) {
    const outcome = await inviteOne(tx, viewer, input);
    const wrong = outcome.ok ? [] : (outcome.issues ?? []);
    issues.push(
      ...wrong.map(({ key, field: column }) => ({ field: 'lines', key, values: { line, column } })),
    );
  }
  return issues;
}

async function inviteAll(tx: Tx, viewer: Viewer, lines: string): Promise<Outcome<number>> {
  const { lines: list, problems } = readList(lines);
  const wrong = (key: string, count: number) =>
    refuse('invalid', [{ field: 'lines', key, values: { count } }]);
  if (list.length === 0) return wrong('users.listEmpty', 0);
  if (list.length > mostListed) return wrong('users.listLong', mostListed);
  if (problems.length > 0)
    return refuse(
      'invalid',
      problems.map((each) => ({ field: 'lines', ...each })),
    );
  const { people, issues: known } = await judgeList(tx, list);
  const issues = known.length > 0 ? known : await invite(tx, viewer, people);
  if (issues.length > 0) return refuse('invalid', issues);
  await recordAudit(tx, viewer, { ...entry, detail: { accounts: list.length } });
  return ok(list.length);
}

/** What a trial found, thrown so that nothing of it stays. */
class Tried extends Error {
  constructor(readonly outcome: Outcome<number>) {
    super('tried');
  }
}

/** Every row as it would be written, and none of them: a trial is no act, and neither done nor refused on record. */
async function tryAll(viewer: Viewer, lines: string): Promise<Outcome<number>> {
  try {
    return await inTransaction(viewer, async (tx) => {
      throw new Tried(await inviteAll(tx, viewer, lines));
    });
  } catch (error) {
    if (error instanceof Tried) return error.outcome;
    throw error;
  }
}

function writeAll(viewer: Viewer, lines: string): Promise<Outcome<number>> {
  return inTransaction(viewer, async (tx) => {
    const outcome = await inviteAll(tx, viewer, lines);
    if (!outcome.ok) throw new Refused(entry, outcome);
    return outcome;
  });
}

/** How many people a list holds, and whether they were invited or only tried. */
export type Imported = Readonly<{ count: number; isTrial: boolean }>;

/**
 * Invites everybody on a pasted list, or nobody. Unless confirmed, every row is only tried as it would be written; all
 * that is wrong is said by row and column at once. Only the last step asks for the password.
 */
export async function importUsers(
  viewer: Viewer,
  { lines, confirmed }: ImportInput,
  proof: Proof,
): Promise<Outcome<Imported>> {
  const isTrial = confirmed === undefined;
  const outcome = await guarded(viewer, { entry, proof: isTrial ? null : proof }, () =>
    isTrial ? tryAll(viewer, lines) : writeAll(viewer, lines),
  );
  return outcome.ok ? { ...outcome, value: { count: outcome.value, isTrial } } : outcome;
}
