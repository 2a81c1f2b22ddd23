import { send } from '@/lib/platform/api/send';
import { env } from '@/lib/platform/env';
import { privatePaths } from '@/lib/platform/private-paths';

export const dynamic = 'force-dynamic';

/** Everything public may be read; the data are for programs, and pages made for one person say nothing to others. */
export function GET(request: Request): Response {
  const closed = ['/api/', '/*.zip$', ...privatePaths()];
  const lines = [
    'User-agent: *',
    'Allow: /api/v1/*.atom',
    ...closed.map((start) => `Disallow: ${start}`),
    '',
    `Sitemap: ${env().PUBLIC_URL}/sitemap.xml`,
    '',
  ];
  return send(request, {
    content: lines.join('\n'),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
