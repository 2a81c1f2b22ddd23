import { Prisma } from '@/lib/generated/prisma/client';

/** A day as exactly as its precision says: `2022-03-06`, `2022-09` or `2022`. */
export function partialDayOf(day: Prisma.Sql, precision: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`left(${day}::text, case ${precision}::text when 'year' then 4 when 'month' then 7 else 10 end)`;
}
