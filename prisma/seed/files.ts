import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A fact that cannot be loaded: names file, row and column, so that it can be found and mended. */
export class BadRowError extends Error {
  constructor(
    readonly file: string,
    readonly row: string,
    readonly column: string,
    problem: string,
  ) {
    super(`${file}, row ${row}, column ${column}: ${problem}`);
    this.name = 'BadRowError';
  }
}

/** A row with the place it came from, for checks that need another file. */
export type Placed<T> = T & Readonly<{ at: Readonly<{ file: string; row: string }> }>;

/** Says that one column of a placed row does not fit. */
export function badRow(row: Placed<unknown>, column: string, problem: string): BadRowError {
  return new BadRowError(row.at.file, row.at.row, column, problem);
}

export type Source = Readonly<{ folder: string; file: string }>;

function place<T extends object>(schema: z.ZodType<T>, value: unknown, at: Placed<unknown>['at']): Placed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ...result.data, at };
  const issue = result.error.issues[0];
  const column = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join(
    '.',
  );
  throw new BadRowError(at.file, at.row, column, issue?.message ?? 'not as expected');
}

function parseCsv(text: string, file: string): unknown[] {
  try {
    return parse(text, { columns: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError)
      throw new BadRowError(file, /line (\d+)/.exec(error.message)?.[1] ?? '?', '?', error.message);
    throw error;
  }
}

/** The rows of a CSV file, each checked; rows are numbered as a spreadsheet shows them, the header being 1. */
export async function readCsv<T extends object>(
  { folder, file }: Source,
  schema: z.ZodType<T>,
): Promise<Placed<T>[]> {
  const text = await readFile(path.join(folder, file), 'utf8');
  return parseCsv(text, file).map((row, index) => place(schema, row, { file, row: String(index + 2) }));
}

async function readJson({ folder, file }: Source): Promise<unknown> {
  const text = await readFile(path.join(folder, file), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadRowError(file, '?', '?', error instanceof Error ? error.message : 'not JSON');
  }
}

const record = z.record(z.string(), z.unknown());

/** The rows of one list of a JSON file, each checked; rows are named by list and position, from 1. */
export async function readList<T extends object>(
  source: Source & Readonly<{ list: string }>,
  schema: z.ZodType<T>,
): Promise<Placed<T>[]> {
  const { list, file } = source;
  let found: unknown = await readJson(source);
  for (const key of list.split('.')) found = record.safeParse(found).data?.[key];
  const rows = Array.isArray(found) ? found : [found];
  return rows.map((row, index) => place(schema, row, { file, row: `${list} ${index + 1}` }));
}
