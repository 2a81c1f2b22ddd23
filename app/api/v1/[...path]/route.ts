import { answerPath } from '@/app/open-data/answer';
import { apiDoor, onlyReading, preflight } from '@/lib/platform/api/door';
import { splitFormat } from '@/lib/platform/api/names';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ path: string[] }> }>;

/** `/api/v1/{resource}`, with `.csv` or `.xlsx` for files; the rest of the contract beside it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = (await params).path.join('/');
  const [, format] = splitFormat(path);
  return apiDoor(request, format, (locale) => answerPath({ request, path, locale }));
}

export {
  onlyReading as DELETE,
  preflight as OPTIONS,
  onlyReading as PATCH,
  onlyReading as POST,
  onlyReading as PUT,
};
