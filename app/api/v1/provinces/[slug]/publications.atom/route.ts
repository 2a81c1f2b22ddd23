import { answerFeed } from '@/app/open-data/answer-feed';
import { listProvincePublications } from '@/lib/features/publications/queries/newest';
import { onlyReading, preflight } from '@/lib/platform/api/door';
import { visitor } from '@/lib/platform/auth/viewer';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ slug: string }> }>;

/** What one province had published. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const isSlug = /^[a-z0-9-]{1,48}$/.test(slug);
  return answerFeed(request, {
    slug,
    list: () => (isSlug ? listProvincePublications(visitor, slug) : Promise.resolve(null)),
  });
}

export {
  onlyReading as DELETE,
  preflight as OPTIONS,
  onlyReading as PATCH,
  onlyReading as POST,
  onlyReading as PUT,
};
