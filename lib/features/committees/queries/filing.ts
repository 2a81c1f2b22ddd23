import type { Seat } from '@/lib/features/committees/model/composition';
import type { Filing } from '@/lib/features/committees/model/filing';
import { evidenceSelect, toEvidence } from '@/lib/features/reporting/queries/answer';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

export const seatSelect = { role: true, name: true, position: true } as const;

export const filingSelect = {
  ...{ id: true, provinceId: true, effectiveOn: true, reason: true, filedById: true, filedAt: true },
  isInvented: true,
  province: { select: provinceSelect },
  decision: { select: evidenceSelect },
  filedBy: { select: { name: true } },
  seats: { select: seatSelect, orderBy: { place: 'asc' } },
  end: { select: { outcome: true, at: true, reason: true, by: { select: { name: true } } } },
} satisfies Prisma.CommitteeFilingSelect;

type Row = Prisma.CommitteeFilingGetPayload<{ select: typeof filingSelect }>;

/** A seat of somebody who leads; who only sits on a committee is none. */
export function seatsOf(rows: Row['seats']): readonly Seat[] {
  return rows.flatMap(({ role, ...person }) => (role === 'member' ? [] : [{ role, ...person }]));
}

export function toFiling(viewer: Viewer, row: Row): Filing {
  const { id, reason, filedAt, end } = row;
  return {
    id,
    province: toProvinceBrief(row.province, row.effectiveOn),
    decision: toEvidence(row.decision),
    effectiveOn: isoDay(row.effectiveOn),
    correction: reason,
    seats: seatsOf(row.seats),
    filedBy: row.filedBy.name,
    filedAt: filedAt.toISOString(),
    isInvented: row.isInvented,
    isOwn: row.filedById === viewer.userId,
    standing: end?.outcome ?? 'waiting',
    end: end && { by: end.by.name, at: end.at.toISOString(), reason: end.reason },
  };
}

/** Who leads the committee of a province now, as published. */
export async function listSeats(provinceId: string): Promise<readonly Seat[]> {
  const rows = await db().committeeMember.findMany({
    where: { committee: { provinceId }, validTo: null, voidedById: null },
    orderBy: [{ role: 'asc' }, { name: 'asc' }],
    select: seatSelect,
  });
  return seatsOf(rows);
}
