import {
  openCoverageOf,
  type AskedCoverage,
  type OpenCoverage,
} from '@/lib/features/indicators/model/open-coverage';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';

/** Every component in every year: some hundred rows, which the pages keep already; the part is cut from them. */
export async function listOpenCoverage(
  viewer: Viewer,
  asked: AskedCoverage,
  { limit, offset }: Part,
): Promise<Listed<OpenCoverage>> {
  const found = openCoverageOf(await listCoverage(viewer), asked);
  return { rows: found.slice(offset, offset + limit), total: found.length };
}
