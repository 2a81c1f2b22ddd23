import { readDump } from '@/app/open-data/dump';
import { apiDoor, onlyReading, preflight } from '@/lib/platform/api/door';
import { send } from '@/lib/platform/api/send';

export const dynamic = 'force-dynamic';

/** `/du-lieu/tat-ca.zip`: all open data in one file. */
export function GET(request: Request): Promise<Response> {
  return apiDoor(request, 'zip', async () => {
    const headers = {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="tien-do-so.zip"',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    };
    return send(request, { content: await readDump(), headers });
  });
}

export {
  onlyReading as DELETE,
  preflight as OPTIONS,
  onlyReading as PATCH,
  onlyReading as POST,
  onlyReading as PUT,
};
