import { giveFile } from '@/app/report-files/give-file';
import { getListTemplate } from '@/lib/features/users/queries/list-template';
import { privateProblem } from '@/lib/platform/api/private-problem';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';
import { knownKinds } from '@/lib/platform/storage/kinds';

export const dynamic = 'force-dynamic';

/** The workbook in which an administrator lists people to be invited; 404 for everybody else. */
export async function GET(): Promise<Response> {
  const bytes = await getListTemplate((await currentViewer()) ?? visitor);
  if (bytes === null) return privateProblem(404);
  return giveFile({ name: 'danh-sach-nguoi-dung-mau.xlsx', mime: knownKinds.xlsx.mime, bytes });
}
