import {
  askedOf,
  openPunctualityOf,
  openTrendOf,
  type AskedPeriods,
  type OpenPunctuality,
  type OpenPunctualityGroup,
  type OpenTrend,
  type OpenTrendGroup,
} from '@/lib/features/reporting/model/open-trend';
import { listPunctuality } from '@/lib/features/reporting/queries/punctuality';
import { listTaskTrends, listTrend } from '@/lib/features/reporting/queries/trend';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

/** How tasks stood period by period, as the pages of trends, provinces and tasks draw it. */
export async function listOpenTrends(
  viewer: Viewer,
  asked: AskedPeriods<OpenTrendGroup>,
  part: Part,
): Promise<Listed<OpenTrend>> {
  const day = asked.date ?? today();
  const rows = (group: OpenTrendGroup) =>
    group === 'task' ? listTaskTrends(viewer, day) : listTrend(viewer, group, day);
  return listed(asked, part, async (group) =>
    (await rows(group)).map((row) => openTrendOf(group, row, env().DEMO)),
  );
}

/** Whether reports came in time, period by period. */
export async function listOpenPunctuality(
  viewer: Viewer,
  asked: AskedPeriods<OpenPunctualityGroup>,
  part: Part,
): Promise<Listed<OpenPunctuality>> {
  const day: IsoDay = asked.date ?? today();
  return listed(asked, part, async (group) =>
    (await listPunctuality(viewer, group, day)).map((row) => openPunctualityOf(group, row, env().DEMO)),
  );
}

/** Some hundred rows at most, which the pages keep already: the part is cut from them. */
async function listed<Group, Row extends OpenTrend | OpenPunctuality>(
  asked: AskedPeriods<Group>,
  { limit, offset }: Part,
  rowsOf: (group: Group) => Promise<readonly Row[]>,
): Promise<Listed<Row>> {
  const groups = await Promise.all([...new Set(asked.group)].map(rowsOf));
  const found = askedOf(groups.flat(), asked);
  return { rows: found.slice(offset, offset + limit), total: found.length };
}
