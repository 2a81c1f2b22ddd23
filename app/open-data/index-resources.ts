import { openIndicator } from '@/lib/features/indicators/model/open-indicator';
import { openCoverage } from '@/lib/features/indicators/model/open-coverage';
import { openObservation } from '@/lib/features/indicators/model/open-observation';
import { listOpenCoverage } from '@/lib/features/indicators/queries/open-coverage';
import { listOpenIndicators } from '@/lib/features/indicators/queries/open-indicators';
import { listOpenObservations } from '@/lib/features/indicators/queries/open-observations';
import { askCoverage } from '@/lib/features/indicators/schema/open-coverage';
import { askIndicators } from '@/lib/features/indicators/schema/open-indicators';
import { askObservations } from '@/lib/features/indicators/schema/open-observations';
import { defineResource } from '@/lib/platform/api/resource';

/** The lists of indices: what they are, their figures, and what is held of them year by year. */
export const indexResources = {
  indicators: defineResource({
    name: 'indicators',
    asks: askIndicators,
    row: openIndicator,
    example: { indicator: 'DTI' },
    list: listOpenIndicators,
  }),
  observations: defineResource({
    name: 'observations',
    asks: askObservations,
    row: openObservation,
    example: { indicator: 'DTI', component: 'total', year: '2022', scope: 'province', sort: 'rank' },
    list: listOpenObservations,
  }),
  coverage: defineResource({
    name: 'coverage',
    asks: askCoverage,
    row: openCoverage,
    example: { indicator: 'PAPI', component: 'total', sort: '-year' },
    list: listOpenCoverage,
  }),
};
