import { answerFeed } from '@/app/open-data/answer-feed';
import { listPublications } from '@/lib/features/publications/queries/newest';
import { onlyReading, preflight } from '@/lib/platform/api/door';
import { visitor } from '@/lib/platform/auth/viewer';

export const dynamic = 'force-dynamic';

/** What the provinces of the whole country had published. */
export function GET(request: Request): Promise<Response> {
  return answerFeed(request, { list: () => listPublications(visitor) });
}

export {
  onlyReading as DELETE,
  preflight as OPTIONS,
  onlyReading as PATCH,
  onlyReading as POST,
  onlyReading as PUT,
};
