import { privatePaths } from '@/lib/platform/private-paths';

/** What is made for one person, or costs an act, is not fetched before somebody asks for it. */
const elsewhere = privatePaths().flatMap((start) => [start, `${start}?*`, `${start}/*`]);

const rules = {
  prerender: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: ['/api/*', '/*.zip', ...elsewhere] } }] },
      eagerness: 'moderate',
    },
  ],
};

/** Which links a browser may open behind the scenes while the pointer rests on them; documents name this address. */
export function GET(): Response {
  return new Response(JSON.stringify(rules), {
    headers: {
      'content-type': 'application/speculationrules+json',
      'cache-control': 'public, max-age=86400',
    },
  });
}
