import { addOwnTask } from '@/lib/features/own-tasks/commands/add';
import type { AddOwnTaskInput } from '@/lib/features/own-tasks/schema/keep';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { success } from '@/tests/support/factories';

type Hands = Readonly<{ officer: Viewer; provinceId: string }>;

let last = 50;

/** An own task as its officer types it, with a number no other of the file has. */
export function anOwnTask(provinceId: string, changed: Partial<AddOwnTaskInput> = {}): AddOwnTaskInput {
  last = last === 99 ? 51 : last + 1;
  return {
    ...{
      provinceId,
      year: 2022,
      number: last,
      titleVi: 'Mở điểm Internet công cộng',
      titleEn: 'Open Internet points',
    },
    ...{ dueOn: '2022-12-31', pillar: 'society', metric: 'milestone', unit: null },
    ...{ source: 'Kế hoạch 12/KH-UBND', reason: 'Tỉnh đặt thêm.' },
    ...changed,
  };
}

/** An own task that a province added today; returns its id. */
export async function aKeptOwnTask(
  { officer, provinceId }: Hands,
  changed: Partial<AddOwnTaskInput> = {},
): Promise<string> {
  return success(await addOwnTask(officer, anOwnTask(provinceId, changed))).value;
}

/** An own task that began before November, as the owner of the database would enter it, so that open periods owe it. */
export async function anEarlierOwnTask(
  { officer, provinceId }: Hands,
  changed: Partial<AddOwnTaskInput> = {},
): Promise<string> {
  const { number, titleVi, titleEn, pillar, metric, source, reason } = anOwnTask(provinceId, changed);
  const told = { titleVi, titleEn: titleEn ?? titleVi, pillar, dueOn: new Date('2022-12-31') };
  const begunAt = new Date('2022-07-01T02:00:00Z');
  return ownerDb().$transaction(async (tx) => {
    const { id } = await tx.task.create({
      data: {
        ...{ ownerId: provinceId, ownerYear: 2022, begunAt, number, code: `R${number}`, metric, ...told },
        ...{ shortVi: told.titleVi, shortEn: told.titleEn, unitVi: '', unitEn: '', isDueAssumed: false },
        ...{ provenance: 'verified', titleBasis: 'province', sources: [source] },
      },
      select: { id: true },
    });
    const byId = officer.userId ?? '';
    await tx.ownTaskVersion.create({
      data: {
        taskId: id,
        n: 1,
        act: 'add',
        number,
        metric,
        unit: '',
        ...told,
        source,
        reason,
        byId,
        at: begunAt,
      },
    });
    return id;
  });
}
