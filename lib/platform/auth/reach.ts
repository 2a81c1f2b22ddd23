import type { Viewer } from '@/lib/platform/auth/viewer';

/** On whose behalf something is done: a person's, or the portal's own. */
export type Actor = Viewer | 'system';

/** The ids of the provinces whose rows may be touched. */
export type Reach = 'everywhere' | readonly string[];

/** How far an actor reaches: `everywhere` for whoever holds a role that is not a province's; nowhere without a role. */
export function reachOf(actor: Actor): Reach {
  if (actor === 'system') return 'everywhere';
  const provinceIds = actor.grants.flatMap(({ provinceId }) => provinceId ?? []);
  return provinceIds.length < actor.grants.length ? 'everywhere' : [...new Set(provinceIds)];
}
