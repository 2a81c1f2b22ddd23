import { committeeResources } from '@/app/open-data/committee-resources';
import { indexResources } from '@/app/open-data/index-resources';
import { withNamedSources } from '@/app/open-data/named-sources';
import { programmeResources } from '@/app/open-data/programme-resources';
import { unitResources } from '@/app/open-data/unit-resources';
import { openClaim } from '@/lib/features/claims/model/open-claim';
import { listOpenClaims } from '@/lib/features/claims/queries/open-claims';
import { askClaims } from '@/lib/features/claims/schema/open-claims';
import { openDocument } from '@/lib/features/documents/model/open-document';
import { listOpenDocuments } from '@/lib/features/documents/queries/open-documents';
import { askDocuments } from '@/lib/features/documents/schema/open-documents';
import { openLogHead } from '@/lib/features/log-heads/model';
import { listLogHeads } from '@/lib/features/log-heads/queries';
import { askLogHeads } from '@/lib/features/log-heads/schema';
import { openTask } from '@/lib/features/programme/model/open-task';
import { listOpenTasks } from '@/lib/features/programme/queries/open-tasks';
import { listTaskPeriods, listTaskYears } from '@/lib/features/programme/queries/years';
import { askTasks } from '@/lib/features/programme/schema/open-tasks';
import { openPublication } from '@/lib/features/publications/model/open-publication';
import { listOpenPublications } from '@/lib/features/publications/queries/open-publications';
import { askPublications } from '@/lib/features/publications/schema/open-publications';
import { openProgress } from '@/lib/features/reporting/model/open-progress';
import {
  openPunctuality,
  openPunctualityGroups,
  openTrend,
  openTrendGroups,
} from '@/lib/features/reporting/model/open-trend';
import { listOpenProgress } from '@/lib/features/reporting/queries/open-progress';
import { listOpenPunctuality, listOpenTrends } from '@/lib/features/reporting/queries/open-trends';
import { askProgress } from '@/lib/features/reporting/schema/open-progress';
import { askPunctuality, askTrends } from '@/lib/features/reporting/schema/open-trends';
import { defineResource, type Resource } from '@/lib/platform/api/resource';
import { visitor } from '@/lib/platform/auth/viewer';

const lists: readonly Resource[] = [
  unitResources.provinces,
  unitResources.borders,
  defineResource({
    name: 'tasks',
    asks: askTasks,
    row: openTask,
    example: { year: '2022', provenance: 'verified' },
    list: listOpenTasks,
  }),
  defineResource({
    name: 'progress',
    asks: askProgress,
    row: openProgress,
    everything: async () =>
      (await listTaskPeriods(visitor)).map(({ year, period }) => ({ year: String(year), period })),
    example: { year: '2022', period: 'latest', province: 'ha-noi,da-nang', sort: 'task' },
    list: listOpenProgress,
  }),
  defineResource({
    name: 'documents',
    asks: askDocuments,
    row: openDocument,
    example: { 'counts-as': 'resolution', 'issued-from': '2021-01-01', date: '2022-05-05' },
    list: listOpenDocuments,
  }),
  committeeResources.committees,
  committeeResources.leaders,
  unitResources.ownTasks,
  committeeResources.assessments,
  indexResources.indicators,
  indexResources.observations,
  defineResource({
    name: 'claims',
    asks: askClaims,
    row: openClaim,
    example: { subject: 'resolution', sort: '-date' },
    list: listOpenClaims,
  }),
  defineResource({
    name: 'trends',
    asks: askTrends,
    row: openTrend,
    everything: () => Promise.resolve([{ group: openTrendGroups.join(',') }]),
    example: { group: 'region,national', key: 'tay-nguyen,all', year: '2022', date: '2022-10-01' },
    list: listOpenTrends,
  }),
  defineResource({
    name: 'punctuality',
    asks: askPunctuality,
    row: openPunctuality,
    everything: () => Promise.resolve([{ group: openPunctualityGroups.join(',') }]),
    example: { group: 'region', year: '2022', sort: 'key' },
    list: listOpenPunctuality,
  }),
  defineResource({
    name: 'publications',
    asks: askPublications,
    row: openPublication,
    everything: async () =>
      (await listTaskYears(visitor)).toReversed().map((year) => ({ year: String(year) })),
    example: { year: '2022', province: 'ha-noi', date: '2022-10-01' },
    list: listOpenPublications,
  }),
  indexResources.coverage,
  ...programmeResources,
  defineResource({
    name: 'log-heads',
    asks: askLogHeads,
    row: openLogHead,
    example: { sort: 'day' },
    list: listLogHeads,
  }),
];

/** The lists of the API: each row's schema, what may be asked, and the query that answers, put together. */
export const resources = lists.map(withNamedSources);

export function findResource(name: string): Resource | null {
  return resources.find((resource) => resource.name === name) ?? null;
}
