/** Open data may be read by any page of any site, without cookies. */
export const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, retry-after, content-disposition',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Headers of an answer that a front server may keep as long as a public page. */
export const keptHeaders = { ...openHeaders, 'cache-control': 'public, max-age=0, s-maxage=10' } as const;
