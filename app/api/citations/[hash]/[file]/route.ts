import { citedFile } from '@/app/open-data/cited-file';
import { getCitation } from '@/lib/features/citations/queries';
import { apiDoor, onlyReading, preflight } from '@/lib/platform/api/door';
import { send } from '@/lib/platform/api/send';
import { visitor } from '@/lib/platform/auth/viewer';
import { segmentPatterns } from '@/lib/platform/segment-patterns';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ hash: string; file: string }> }>;

const digest = new RegExp(`^${segmentPatterns['hash'] ?? ''}$`);

/** A citation to take along: `citation.json`, byte for byte what its hash is of, or one of its tables as CSV or XLSX. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, file } = await params;
  return apiDoor(request, 'json', async () => {
    const kept = digest.test(hash) ? await getCitation(visitor, hash) : null;
    const body = kept && (await citedFile(kept, file));
    return body && send(request, body);
  });
}

export {
  onlyReading as DELETE,
  preflight as OPTIONS,
  onlyReading as PATCH,
  onlyReading as POST,
  onlyReading as PUT,
};
