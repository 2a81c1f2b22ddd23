// Read by next.config.js under plain Node, which needs the extension in the address of a module.
import { screens, segmentPatterns } from './screens.ts';

type Rule = { source: string; destination: string };

const locales = ['vi', 'en'] as const;

/** `/tinh/:slug` with what a slug may hold: `/tinh/:slug([a-z0-9-]{1,48})`. */
function strict(pattern: string): string {
  return pattern.replace(
    /:(\w+)/g,
    (_, name: string) => `:${name}(${segmentPatterns[name] ?? '[a-zA-Z0-9_-]{1,64}'})`,
  );
}

function under(prefix: string, pattern: string): string {
  return pattern === '/' ? prefix || '/' : `${prefix}${pattern}`;
}

/**
 * Public addresses to the folders of `app/[locale]`. What no rule knows meets the not-found page of its language,
 * one page for all of them, so that random paths fill nothing.
 */
export function rewrites(): { beforeFiles: Rule[]; afterFiles: Rule[]; fallback: Rule[] } {
  const known = Object.values(screens).flatMap((screen) => [
    { source: strict(screen.vi), destination: under('/vi', screen.en) },
    { source: strict(under('/en', screen.en)), destination: under('/en', screen.en) },
    // Addresses the proxy has already turned into a path; it sends away whoever asks for them from outside.
    ...locales.map((locale) => ({
      source: strict(under(`/${locale}/view/:view`, screen.en)),
      destination: under(`/${locale}/view/:view`, screen.en),
    })),
  ]);
  return {
    beforeFiles: [],
    afterFiles: [
      ...known,
      ...locales.map((locale) => ({
        source: `/${locale}/bad-request`,
        destination: `/${locale}/bad-request`,
      })),
      { source: '/en/:rest*', destination: '/en/missing' },
      { source: '/:rest((?!api/|api$).*)', destination: '/vi/missing' },
    ],
    fallback: [],
  };
}
