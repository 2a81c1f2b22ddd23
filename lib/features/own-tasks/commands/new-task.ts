import { unitOf, type OwnTaskVersion } from '@/lib/features/own-tasks/model/own-task';
import { isId } from '@/lib/features/reporting/model/id';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

export type NewOwnTask = Readonly<{
  ownerId: string;
  year: number;
  now: Date;
  byId: string;
  /** Its first version; of the unit what was typed. */
  said: Readonly<Omit<OwnTaskVersion, 'n' | 'act' | 'unit' | 'by' | 'at'> & { unit: string | null }>;
}>;

/** A task of a province with its first version; returns its id. */
export async function createOwnTask(tx: Tx, { ownerId, year, now, byId, said }: NewOwnTask): Promise<string> {
  const { number, metric, titleVi, titleEn, pillar, source, reason } = said;
  const unit = unitOf(metric, said.unit);
  const told = { number, metric, titleVi, titleEn, pillar, dueOn: dateColumn(said.dueOn) };
  const { id } = await tx.task.create({
    data: {
      ...{ ownerId, ownerYear: year, begunAt: now, isInvented: env().DEMO, code: `R${number}`, ...told },
      ...{ shortVi: titleVi, shortEn: titleEn, unitVi: unit, unitEn: unit, sources: [source] },
      ...({ isDueAssumed: false, provenance: 'verified', titleBasis: 'province' } as const),
    },
    select: { id: true },
  });
  await tx.ownTaskVersion.create({
    data: { taskId: id, n: 1, act: 'add', ...told, unit, source, reason, byId, at: now },
  });
  return id;
}

/** A province that exists at an instant; null for one that does not, or no more. */
export async function findStanding(tx: Tx, provinceId: string, now: Date) {
  if (!isId(provinceId)) return null;
  const day = dateColumn(isoDay(now));
  return tx.province.findFirst({
    where: { id: provinceId, existsFrom: { lte: day }, OR: [{ existsTo: null }, { existsTo: { gt: day } }] },
    select: { id: true, slug: true },
  });
}
