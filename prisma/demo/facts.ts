import { certainBy } from '@/lib/features/documents/model/standing';
import { dateColumn, isoDay, type IsoDay } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import type { CountsAs, DatePrecision, Metric } from '@/lib/generated/prisma/enums';

/** The portal's day in the demonstration: the units of that day report. */
export const demonstrationDay: IsoDay = '2022-12-16';

export type Unit = Readonly<{
  id: string;
  slug: string;
  code: string;
  name: string;
  committeeId: string | null;
}>;

export type TaskFact = Readonly<{
  id: string;
  number: number;
  metric: Metric;
  target: number | null;
  provesAs: CountsAs;
}>;

/** A document that proves an institutional fact from a day on; no day where none is certain. */
export type Proof = Readonly<{
  id: string;
  provinceId: string | null;
  countsAs: CountsAs;
  by: IsoDay | null;
  precision: DatePrecision | null;
}>;

export type World = Readonly<{
  setId: string;
  units: readonly Unit[];
  tasks: readonly TaskFact[];
  proofs: readonly Proof[];
}>;

async function readUnits(tx: Tx): Promise<Unit[]> {
  const day = dateColumn(demonstrationDay);
  const valid = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
  const rows = await tx.provinceVersion.findMany({
    where: valid,
    orderBy: { code: 'asc' },
    select: {
      code: true,
      name: true,
      province: { select: { id: true, slug: true, committees: { select: { id: true } } } },
    },
  });
  return rows.map(({ code, name, province: { id, slug, committees } }) => ({
    id,
    slug,
    code,
    name,
    committeeId: committees[0]?.id ?? null,
  }));
}

async function readProofs(tx: Tx): Promise<Proof[]> {
  const rows = await tx.document.findMany({
    where: { countsAs: { not: 'none' }, state: 'published', isInvented: false, provinceId: { not: null } },
    orderBy: { id: 'asc' },
  });
  const day = (value: Date | null) => value && isoDay(value);
  return rows.map(({ id, provinceId, countsAs, precision, ...dates }) => {
    const known = {
      precision,
      issuedOn: day(dates.issuedOn),
      existedBy: day(dates.existedBy),
      notBefore: null,
    };
    return { id, provinceId, countsAs, precision, by: certainBy(known) };
  });
}

/** The real facts that the demonstration stands on and must not contradict. */
export async function readWorld(tx: Tx): Promise<World> {
  const set = await tx.taskSet.findUniqueOrThrow({
    where: { year: 2022 },
    select: {
      id: true,
      tasks: {
        orderBy: { number: 'asc' },
        select: { id: true, number: true, metric: true, target: true, provesAs: true },
      },
    },
  });
  const tasks = set.tasks.map(({ target, ...task }) => ({ ...task, target: target?.toNumber() ?? null }));
  return { setId: set.id, units: await readUnits(tx), tasks, proofs: await readProofs(tx) };
}
