import { openOwnTask } from '@/lib/features/own-tasks/model/open-own-task';
import { listOpenOwnTasks } from '@/lib/features/own-tasks/queries/open-own-tasks';
import { askOwnTasks } from '@/lib/features/own-tasks/schema/open-own-tasks';
import { openBorder } from '@/lib/features/provinces/model/open-borders';
import { openProvince } from '@/lib/features/provinces/model/open-province';
import { listOpenBorders } from '@/lib/features/provinces/queries/open-borders';
import { listOpenProvinces } from '@/lib/features/provinces/queries/open-provinces';
import { askBorders } from '@/lib/features/provinces/schema/open-borders';
import { askProvinces } from '@/lib/features/provinces/schema/open-provinces';
import { defineResource } from '@/lib/platform/api/resource';

/** The lists of units: those of a day with their record, and measures of the 63 in today's borders, tasks of their own. */
export const unitResources = {
  provinces: defineResource({
    name: 'provinces',
    asks: askProvinces,
    row: openProvince,
    example: { region: 'tay-nguyen', date: '2022-05-05' },
    list: listOpenProvinces,
  }),
  borders: defineResource({
    name: 'borders',
    asks: askBorders,
    row: openBorder,
    example: { measure: 'resolutions', date: '2022-05-05' },
    list: listOpenBorders,
  }),
  ownTasks: defineResource({
    name: 'own-tasks',
    asks: askOwnTasks,
    row: openOwnTask,
    example: { province: 'ben-tre', date: '2022-12-16' },
    list: listOpenOwnTasks,
  }),
};
