import { openDay, openMilestone } from '@/lib/features/programme/model/open-chronicle';
import { openField, openKeyTask } from '@/lib/features/programme/model/open-outline';
import { openPartner, openPartnership } from '@/lib/features/programme/model/open-partner';
import { openTarget } from '@/lib/features/programme/model/open-target';
import { listOpenDays, listOpenMilestones } from '@/lib/features/programme/queries/open-chronicle';
import { listOpenFields, listOpenKeyTasks } from '@/lib/features/programme/queries/open-outline';
import { listOpenPartners, listOpenPartnerships } from '@/lib/features/programme/queries/open-partners';
import { listOpenTargets } from '@/lib/features/programme/queries/open-targets';
import { askDays, askMilestones } from '@/lib/features/programme/schema/open-chronicle';
import { askFields, askKeyTasks } from '@/lib/features/programme/schema/open-outline';
import { askPartners, askPartnerships } from '@/lib/features/programme/schema/open-partners';
import { askTargets } from '@/lib/features/programme/schema/open-targets';
import { defineResource, type Resource } from '@/lib/platform/api/resource';

/** The lists of the programme itself: what it aims at, how it went, what it is built on and who carries it. */
export const programmeResources: readonly Resource[] = [
  defineResource({
    name: 'targets',
    asks: askTargets,
    row: openTarget,
    example: { sort: '-due' },
    list: listOpenTargets,
  }),
  defineResource({
    name: 'milestones',
    asks: askMilestones,
    row: openMilestone,
    example: { sort: '-date' },
    list: listOpenMilestones,
  }),
  defineResource({
    name: 'fields',
    asks: askFields,
    row: openField,
    example: { sort: 'code' },
    list: listOpenFields,
  }),
  defineResource({
    name: 'key-tasks',
    asks: askKeyTasks,
    row: openKeyTask,
    example: { sort: 'number' },
    list: listOpenKeyTasks,
  }),
  defineResource({
    name: 'partners',
    asks: askPartners,
    row: openPartner,
    example: { sort: 'name' },
    list: listOpenPartners,
  }),
  defineResource({
    name: 'partnerships',
    asks: askPartnerships,
    row: openPartnership,
    example: { sort: '-since' },
    list: listOpenPartnerships,
  }),
  defineResource({
    name: 'days',
    asks: askDays,
    row: openDay,
    example: { sort: 'recurs' },
    list: listOpenDays,
  }),
];
