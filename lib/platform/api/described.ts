import type { ResourceName } from '@/lib/platform/api/names';

export type ColumnKind =
  'text' | 'choice' | 'integer' | 'number' | 'boolean' | 'date' | 'partial-date' | 'datetime' | 'list';

/** One column of a table, read from the schema of its rows. */
export type Column = Readonly<{
  name: string;
  kind: ColumnKind;
  isOptional: boolean;
  choices: readonly string[];
}>;

/** One thing a list may be asked, read from the schema of its question. */
export type Parameter = Readonly<{
  name: string;
  kind: 'choice' | 'date' | 'integer' | 'text' | 'many';
  choices: readonly string[];
  /** What holds when nothing is asked. */
  fallback: string;
}>;

/** What the documentation shows of one list. */
export type Guide = Readonly<{
  name: ResourceName;
  columns: readonly Column[];
  parameters: readonly Parameter[];
  /** A question that has an answer. */
  example: Readonly<Record<string, string>>;
}>;
