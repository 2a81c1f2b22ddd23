import { findResource } from '@/app/open-data/resources';
import { answerList } from '@/lib/platform/api/answer';
import { apiDoor, onlyReading, preflight } from '@/lib/platform/api/door';
import { splitFormat } from '@/lib/platform/api/names';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ path: string[] }> }>;

/** `/api/v1/{resource}` with `.csv` or `.xlsx` for files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const [name, format] = splitFormat(path.join('/'));
  return apiDoor(request, format, (locale) => {
    const resource = findResource(name);
    return resource && answerList({ request, resource, format, locale });
  });
}

export {
  onlyReading as DELETE,
  preflight as OPTIONS,
  onlyReading as PATCH,
  onlyReading as POST,
  onlyReading as PUT,
};
