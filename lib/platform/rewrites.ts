// Read by next.config.js under plain Node, which needs the extension in the address of a module.
import { screens } from './screens.ts';
import { segmentPatterns } from './segment-patterns.ts';

type Rule = { source: string; destination: string; has?: { type: 'header'; key: string }[] };

const nothing = '/api/nothing';

const locales = ['vi', 'en'] as const;

const anySegment = '[a-zA-Z0-9_-]{1,64}';

/** `/tinh/:slug` with what a slug may hold: `/tinh/:slug([a-z0-9-]{1,48})`. */
function strict(pattern: string): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => `:${name}(${segmentPatterns[name] ?? anySegment})`);
}

/** The same as one expression, without names. */
function bare(pattern: string): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => segmentPatterns[name] ?? anySegment);
}

function under(prefix: string, pattern: string): string {
  return pattern === '/' ? prefix || '/' : `${prefix}${pattern}`;
}

/**
 * Addresses that are their own folder: what machines ask for, English pages, and what the proxy has already turned into a
 * path, which it takes from nobody outside. Next reads the rules in turn for each page it makes, and each of them anew:
 * one rule for all of these, before the others, is what makes a page or an answer in milliseconds less.
 */
function settled(): Rule[] {
  const inside = Object.values(screens).map(({ en }) => under('', bare(en)).replace(/^\/$/, ''));
  const folder = `(?:en|(?:${locales.join('|')})/view/${bare(':view')})(?:${inside.join('|')})`;
  return [
    { source: '/api/:called*', destination: '/api/:called*' },
    { source: `/:settled(${folder})`, destination: '/:settled' },
  ];
}

/**
 * Pages in parts, which only a router in the browser asks for: no page has one, and Next would let anybody keep the
 * parts of a public page for a year. Nor are there pictures to make smaller. All of it meets the API's 404.
 */
const noParts: Rule[] = [
  ...['next-router-segment-prefetch', 'next-router-prefetch'].map((key) => ({
    source: '/:path*',
    has: [{ type: 'header' as const, key }],
    destination: nothing,
  })),
  { source: '/:path(.*\\.rsc)', destination: nothing },
  { source: '/_next/image', destination: nothing },
];

/**
 * Public addresses to the folders of `app/[locale]`. What no rule knows meets the not-found page of its language,
 * one page for all of them, so that random paths fill nothing.
 */
export function rewrites(): { beforeFiles: Rule[]; afterFiles: Rule[]; fallback: Rule[] } {
  const known = Object.values(screens).map(({ vi, en }) => ({
    source: strict(vi),
    destination: under('/vi', en),
  }));
  return {
    beforeFiles: noParts,
    afterFiles: [
      ...settled(),
      ...known,
      ...locales.map((locale) => ({
        source: `/${locale}/bad-request/:asked([a-zA-Z0-9_-]+)`,
        destination: `/${locale}/bad-request/:asked`,
      })),
      ...locales.map((locale) => ({
        source: `/${locale}/embed/bad-request/:asked([a-zA-Z0-9_-]+)`,
        destination: `/${locale}/embed/bad-request/:asked`,
      })),
      // What leads nowhere inside a frame is told inside that frame.
      { source: '/en/embed/:rest*', destination: '/en/embed/missing' },
      { source: '/nhung/:rest*', destination: '/vi/embed/missing' },
      { source: '/en/:rest*', destination: '/en/missing' },
      { source: '/:rest((?!api/|api$).*)', destination: '/vi/missing' },
    ],
    fallback: [],
  };
}
