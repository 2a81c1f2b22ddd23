import { giveFile } from '@/app/report-files/give-file';
import { isOfficialFile, officialFiles } from '@/app/report-files/official-file';
import { provinceReport } from '@/app/report-files/province-report';
import type { HandedReport } from '@/lib/features/reporting/model/handed-report';
import { privateProblem } from '@/lib/platform/api/private-problem';

/** A province's report as the file that was asked for; a file that is none, or a report one may not read, is 404. */
export async function giveReport(report: HandedReport | null, file: string): Promise<Response> {
  if (report === null || !isOfficialFile(file)) return privateProblem(404);
  const [mime, write] = officialFiles[file];
  const name = `${report.period.code}-${report.province.slug}-${file}`;
  return giveFile({ name, mime, bytes: await write(provinceReport(report)) });
}
