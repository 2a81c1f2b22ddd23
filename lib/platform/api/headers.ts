import { transportSecurity } from '@/lib/platform/page-cache/policy';
import { env } from '@/lib/platform/env';

/** Open data may be read by any page of any site, without cookies. */
export const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, retry-after, content-disposition',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Headers of an answer that a front server may keep as long as a public page. */
export function keptHeaders(): Record<string, string> {
  const secure = env().PUBLIC_URL.startsWith('https:');
  return {
    ...openHeaders,
    'cache-control': 'public, max-age=0, s-maxage=10',
    ...(secure ? { 'strict-transport-security': transportSecurity } : {}),
  };
}
