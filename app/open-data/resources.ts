import { openObservation } from '@/lib/features/indicators/model/open-observation';
import { listOpenObservations } from '@/lib/features/indicators/queries/open-observations';
import { askObservations } from '@/lib/features/indicators/schema/open-observations';
import { defineResource, type Resource } from '@/lib/platform/api/resource';
import { visitor } from '@/lib/platform/auth/viewer';

/** The lists of the API: each row's schema, what may be asked, and the query that answers, put together. */
export const resources: readonly Resource[] = [
  defineResource({
    name: 'observations',
    asks: askObservations,
    row: openObservation,
    example: { indicator: 'DTI', component: 'total', year: '2022', scope: 'province', sort: 'rank' },
    list: (asked, part) => listOpenObservations(visitor, asked, part),
  }),
];

export function findResource(name: string): Resource | null {
  return resources.find((resource) => resource.name === name) ?? null;
}
