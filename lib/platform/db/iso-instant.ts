import { Prisma } from '@/lib/generated/prisma/client';

/** An instant as JavaScript writes one: JSON made by the database has offsets and microseconds. */
export function isoInstant(at: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
