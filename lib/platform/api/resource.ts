import type { z } from 'zod';
import type { ResourceName } from '@/lib/platform/api/names';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';

/** A part of a list: `limit` rows after the first `offset`. */
export type Part = Readonly<{ limit: number; offset: number }>;

/** Rows of one part, and how many the whole list has. */
export type Listed<Row> = Readonly<{ rows: readonly Row[]; total: number }>;

export type Cell = string | number | boolean | null | readonly string[];

export type OpenRow = Readonly<Record<string, Cell>>;

/** What was asked, once it has been read: how to list it. */
export type Question = Readonly<{ list: (part: Part) => Promise<Listed<OpenRow>> }>;

/** A list that everybody may read: what may be asked, what a row holds, and where the rows come from. */
export type Resource = Readonly<{
  name: ResourceName;
  asks: z.ZodObject;
  row: z.ZodObject;
  /** The questions that together give everything, where the plain question does not or is long. */
  everything?: () => Promise<readonly Readonly<Record<string, string>>[]>;
  /** An example of what to ask, for the documentation; it always has rows. */
  example: Readonly<Record<string, string>>;
  read: (given: Readonly<Record<string, string>>) => z.ZodSafeParseResult<Question>;
}>;

type Given<Asks extends z.ZodObject, Row extends z.ZodObject> = Omit<Resource, 'asks' | 'row' | 'read'> &
  Readonly<{
    asks: Asks;
    row: Row;
    list: (viewer: Viewer, asked: z.infer<Asks>, part: Part) => Promise<Listed<z.infer<Row> & OpenRow>>;
  }>;

/** A resource from its parts, whose types must fit each other: what may be asked is what the list takes. */
export function defineResource<Asks extends z.ZodObject, Row extends z.ZodObject>({
  list,
  ...rest
}: Given<Asks, Row>): Resource {
  return {
    ...rest,
    read: (given) => {
      const read = rest.asks.safeParse(given);
      if (!read.success) return { success: false, error: read.error as z.ZodError<never> };
      return { success: true, data: { list: (part) => list(visitor, read.data, part) } };
    },
  };
}
