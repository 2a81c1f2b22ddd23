import { keepOwnTask, lockOwnTasks } from '@/lib/features/own-tasks/commands/hold';
import { findStanding } from '@/lib/features/own-tasks/commands/new-task';
import { ownYears } from '@/lib/features/own-tasks/model/own-task';
import { mayKeepOwnTasks } from '@/lib/features/own-tasks/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import { portalNow, type Tx } from '@/lib/platform/db';
import { refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

/** To whom, when and by whom tasks are given. */
export type Given = Readonly<{ ownerId: string; now: Date; byId: string }>;

type Gift = Readonly<{
  action: string;
  provinceId: string;
  year: number;
  perform: (
    tx: Tx,
    given: Given,
  ) => Promise<Readonly<{ objectId: string; detail: Readonly<Record<string, number>> }> | Refusal>;
}>;

/** New tasks for a province that exists today, for this year or the next. */
export function giveOwnTasks(viewer: Viewer, gift: Gift): Promise<Outcome<string>> {
  const { action, provinceId, year, perform } = gift;
  return keepOwnTask(viewer, {
    entry: { action, objectType: 'own-task', objectId: null },
    perform: async (tx, byId) => {
      const verdict = mayKeepOwnTasks(viewer, provinceId);
      if (verdict !== 'allowed') return refuse(verdict);
      const now = await portalNow(tx);
      const province = await findStanding(tx, provinceId, now);
      if (province === null) return refuse('not-found');
      if (!ownYears(isoDay(now)).includes(year))
        return refuse('invalid', [{ field: '', key: 'ownTasks.yearOutside' }]);
      await lockOwnTasks(tx, province.id);
      const given = await perform(tx, { ownerId: province.id, now, byId });
      return 'ok' in given ? given : { ...given, province };
    },
  });
}
