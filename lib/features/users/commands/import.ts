import type { Proof } from '@/lib/features/accounts/commands/prove';
import { guarded } from '@/lib/features/administration/commands/guarded';
import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { Refused } from '@/lib/features/reporting/commands/refused';
import { inviteOne } from '@/lib/features/users/commands/invite';
import { earlierLine, readList, type ListLine } from '@/lib/features/users/model/list';
import { mostListed } from '@/lib/features/users/model/list-limits';
import type { ProvinceChoice } from '@/lib/features/users/model/person';
import { listProvinceChoices } from '@/lib/features/users/queries/provinces';
import { inviteSchema, type ImportInput } from '@/lib/features/users/schema/forms';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';
import { roleOfWord } from '@/lib/platform/role-words';
import { fold } from '@/lib/platform/text';

const entry: AuditEntry = { action: 'account.import', objectType: 'account', objectId: null };

/** The slug of a province by its slug, code or name; what names none is left as it is, to be refused. */
function slugOf(typed: string, provinces: readonly ProvinceChoice[]): string {
  const wanted = fold(typed);
  const found = provinces.find(({ slug, code, names }) =>
    [slug, code, names.vi, names.en].some((word) => fold(word) === wanted),
  );
  return found?.slug ?? typed.slice(0, 64);
}

type Beside = Readonly<{ viewer: Viewer; provinces: readonly ProvinceChoice[] }>;

/** What is wrong with one row; nothing when the person was invited. */
async function inviteLine(tx: Tx, { line, cells }: ListLine, beside: Beside): Promise<readonly FieldIssue[]> {
  const { viewer, provinces } = beside;
  const input = inviteSchema.safeParse({
    ...cells,
    language: cells.language === '' ? 'vi' : cells.language.toLowerCase(),
    role: roleOfWord(cells.role) ?? cells.role,
    province: slugOf(cells.province, provinces),
  });
  const at = (key: string, column: string): FieldIssue => ({ field: 'lines', key, values: { line, column } });
  if (!input.success) return input.error.issues.map(({ message, path }) => at(message, String(path[0])));
  const outcome = await inviteOne(tx, viewer, input.data);
  return outcome.ok ? [] : (outcome.issues ?? []).map(({ key, field }) => at(key, field));
}

function repeated({ line }: ListLine, count: number): readonly FieldIssue[] {
  return [{ field: 'lines', key: 'users.emailTwice', values: { line, column: 'email', count } }];
}

async function inviteAll(tx: Tx, viewer: Viewer, lines: string): Promise<Outcome<number>> {
  const { lines: list, problem } = readList(lines);
  const wrong = (key: string, count: number) =>
    refuse('invalid', [{ field: 'lines', key, values: { count } }]);
  if (list.length === 0) return wrong('users.listEmpty', 0);
  if (list.length > mostListed) return wrong('users.listLong', mostListed);
  if (problem !== null) return refuse('invalid', [{ field: 'lines', ...problem }]);
  const beside = { viewer, provinces: await listProvinceChoices() };
  const issues: FieldIssue[] = [];
  for (const each of list) {
    const before = earlierLine(list, each);
    issues.push(...(before === null ? await inviteLine(tx, each, beside) : repeated(each, before)));
  }
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
    return await inTransaction(async (tx) => {
      throw new Tried(await inviteAll(tx, viewer, lines));
    });
  } catch (error) {
    if (error instanceof Tried) return error.outcome;
    throw error;
  }
}

function writeAll(viewer: Viewer, lines: string): Promise<Outcome<number>> {
  return inTransaction(async (tx) => {
    const outcome = await inviteAll(tx, viewer, lines);
    if (!outcome.ok) throw new Refused(entry, outcome);
    return outcome;
  });
}

/** How many people a list holds, and whether they were invited or only tried. */
export type Imported = Readonly<{ count: number; isTrial: boolean }>;

/**
 * Invites everybody on a pasted list, or nobody. Unless confirmed, every row is only tried as it would be written; all
 * that is wrong is said by row. Only the last step asks for the password.
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
