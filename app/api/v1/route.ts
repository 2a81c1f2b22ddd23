import { apiContents } from '@/app/open-data/contents';
import { contentTypes } from '@/lib/platform/api/body';
import { apiDoor, onlyReading, preflight } from '@/lib/platform/api/door';
import { send } from '@/lib/platform/api/send';

export const dynamic = 'force-dynamic';

/** What the API holds, for who begins at its address. */
export function GET(request: Request): Promise<Response> {
  return apiDoor(request, 'json', (locale) =>
    send(request, {
      content: JSON.stringify(apiContents(locale)),
      headers: { 'content-type': contentTypes.json, 'content-language': locale, vary: 'accept-language' },
    }),
  );
}

export {
  onlyReading as DELETE,
  preflight as OPTIONS,
  onlyReading as PATCH,
  onlyReading as POST,
  onlyReading as PUT,
};
