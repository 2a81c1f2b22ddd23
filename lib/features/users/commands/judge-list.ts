import type { z } from 'zod';
import { daysIssue } from '@/lib/features/users/commands/give';
import { earlierLine, type ListLine } from '@/lib/features/users/model/list';
import type { ListColumn } from '@/lib/features/users/model/list-columns';
import type { ProvinceChoice } from '@/lib/features/users/model/person';
import { listProvinceChoices } from '@/lib/features/users/queries/provinces';
import { roleIssues } from '@/lib/features/users/schema/fields';
import { inviteSchema, type InviteInput } from '@/lib/features/users/schema/forms';
import type { Tx } from '@/lib/platform/db';
import type { FieldIssue } from '@/lib/platform/outcome';
import { issueValues } from '@/lib/platform/parse-form';
import { roleOfWord } from '@/lib/platform/role-words';
import { fold } from '@/lib/platform/text';

/** What is wrong in one cell, and what its words are filled with. */
type Wrong = Readonly<{ column: string; key: string; values?: FieldIssue['values'] }>;

type Typed = Readonly<Record<ListColumn, string>>;

/** The slug of a province by its slug, code or name; what names none is left as it is, to be refused. */
function slugOf(typed: string, provinces: readonly ProvinceChoice[]): string {
  const wanted = fold(typed);
  const found = provinces.find(({ slug, code, names }) =>
    [slug, code, names.vi, names.en].some((word) => fold(word) === wanted),
  );
  return found?.slug ?? typed.slice(0, 64);
}

function typedIn({ cells }: ListLine, provinces: readonly ProvinceChoice[]): Typed {
  return {
    ...cells,
    language: cells.language === '' ? 'vi' : cells.language.toLowerCase(),
    role: roleOfWord(cells.role) ?? cells.role,
    province: slugOf(cells.province, provinces),
  };
}

function readOf<T>(field: z.ZodType<T>, text: string): T | undefined {
  return field.safeParse(text).data;
}

/** The role, also where another cell of the row is wrong; undefined where the role itself cannot be read. */
function roleIn(typed: Typed) {
  const { role, province, from, until } = inviteSchema.shape;
  const [read, first, last] = [
    readOf(role, typed.role),
    readOf(from, typed.from),
    readOf(until, typed.until),
  ];
  if (read === undefined || first === undefined || last === undefined) return undefined;
  return { role: read, province: readOf(province, typed.province) ?? '', from: first, until: last };
}

/** What cannot be read, cell by cell: zod says what does not fit together only once all of it can be. */
function unread(typed: Typed): readonly Wrong[] {
  const { name, email, role, province, from, until, language } = inviteSchema.shape;
  const fields = { name, email, role, province, from, until, language };
  return Object.entries(fields).flatMap(([column, field]) => {
    const read = field.safeParse(typed[column as ListColumn]);
    return (read.error?.issues ?? []).map((issue) => ({
      ...{ column, key: issue.message },
      values: issueValues(issue),
    }));
  });
}

function unfitting(typed: Typed, provinces: readonly ProvinceChoice[]): readonly Wrong[] {
  const unit = provinces.find(({ slug }) => slug === typed.province);
  const isUnknown = typed.province !== '' && unit === undefined;
  const unknown = isUnknown ? [{ column: 'province', key: 'users.provinceUnknown' }] : [];
  const role = roleIn(typed);
  if (role === undefined) return unknown;
  const apart = roleIssues(role).filter(([column]) => !isUnknown || column !== 'province');
  const isUntilWrong = apart.some(([column]) => column === 'until');
  const { issues = [] } = (isUntilWrong ? null : daysIssue(role, unit?.from)) ?? {};
  const both = [...apart.map(([column, key]) => ({ column, key }))];
  return [...unknown, ...both, ...issues.map(({ field: column, key }) => ({ column, key }))];
}

type Beside = Readonly<{
  list: readonly ListLine[];
  taken: ReadonlySet<string>;
  provinces: readonly ProvinceChoice[];
}>;

function addressWrong(line: ListLine, { list, taken }: Beside): readonly Wrong[] {
  const key = readOf(inviteSchema.shape.email, line.cells.email);
  const before = earlierLine(list, line);
  return [
    ...(key !== undefined && taken.has(key) ? [{ column: 'email', key: 'users.emailTaken' }] : []),
    ...(before === null ? [] : [{ column: 'email', key: 'users.emailTwice', values: { count: before } }]),
  ];
}

async function listTaken(tx: Tx, list: readonly ListLine[]): Promise<ReadonlySet<string>> {
  const keys = list.flatMap(({ cells }) => readOf(inviteSchema.shape.email, cells.email) ?? []);
  const rows = await tx.user.findMany({ where: { email: { in: keys } }, select: { email: true } });
  return new Set(rows.map(({ email }) => email));
}

/** A list as it was read: whom to invite, or everything that is wrong, in every cell of every row. */
export type Judged = Readonly<{
  people: readonly Readonly<{ line: number; input: InviteInput }>[];
  issues: readonly FieldIssue[];
}>;

/** All that can be known of a list before anybody is invited, so that nothing is found only once something else is mended. */
export async function judgeList(tx: Tx, list: readonly ListLine[]): Promise<Judged> {
  const provinces = await listProvinceChoices();
  const beside = { list, provinces, taken: await listTaken(tx, list) };
  const judged = list.map((each) => {
    const typed = typedIn(each, provinces);
    const wrong = [...unread(typed), ...addressWrong(each, beside), ...unfitting(typed, provinces)];
    const issues = wrong.map(({ column, key, values }) => ({
      ...{ field: 'lines', key },
      values: { ...values, line: each.line, column },
    }));
    return { line: each.line, input: inviteSchema.safeParse(typed).data, issues };
  });
  return {
    people: judged.flatMap(({ line, input }) => (input === undefined ? [] : [{ line, input }])),
    issues: judged.flatMap(({ issues }) => issues),
  };
}
