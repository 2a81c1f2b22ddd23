import { Prisma } from '@/lib/generated/prisma/client';

/** The rows of a question as one value, in their own order. */
export function listOf(question: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    select coalesce(json_agg(to_json(x) order by x.place), '[]')
    from (select *, row_number() over () as place from (${question}) q) x
  )`;
}
