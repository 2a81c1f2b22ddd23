import { Prisma } from '@/lib/generated/prisma/client';
import { publicDb } from '@/lib/platform/db';
import type { Listed, Part } from '@/lib/platform/api/resource';

const whole = Prisma.sql`select * from part`;
const every = Prisma.sql`select count(*) from found`;

type Telling = Part &
  Readonly<{
    /** Common table expressions, each with its comma, that what is found and what is told both read. */
    steps?: Prisma.Sql;
    told?: Prisma.Sql;
    /** How many rows there are, where the question finds no more of them than the part needs. */
    total?: Prisma.Sql;
  }>;

/**
 * One part of what a question finds, and how many rows it finds in all. Rows come as JSON: days as `YYYY-MM-DD`,
 * numbers as numbers. The order must end with something that tells all rows apart, so that parts do not overlap.
 * What costs something to tell is told of the part alone, by a question over `part` in the same order.
 */
export async function readListed<Row>(
  found: Prisma.Sql,
  order: Prisma.Sql,
  { limit, offset, steps = Prisma.empty, told = whole, total = every }: Telling,
): Promise<Listed<Row>> {
  const [listed] = await publicDb().$queryRaw<Listed<Row>[]>`
    with ${steps} found as materialized (${found}),
    part as materialized (select * from found order by ${order} limit ${limit} offset ${offset})
    select (${total})::int as total,
      (select coalesce(json_agg(row), '[]') from (${told}) row) as rows`;
  return listed ?? { rows: [], total: 0 };
}

/** The order a sort word asks for, `-` for downwards and what is unknown last, then one that tells all rows apart. */
export function orderOf(
  sorts: Readonly<Record<string, Prisma.Sql>>,
  sort: string | undefined,
  last: Prisma.Sql,
): Prisma.Sql {
  const by = sorts[sort?.replace(/^-/, '') ?? ''];
  if (by === undefined) return last;
  const way = sort?.startsWith('-') === true ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`;
  return Prisma.sql`${by} ${way}, ${last}`;
}

/** A condition that holds only when something was asked. */
export function only<T>(asked: T | undefined, condition: (asked: T) => Prisma.Sql): Prisma.Sql {
  return asked === undefined ? Prisma.sql`true` : condition(asked);
}
