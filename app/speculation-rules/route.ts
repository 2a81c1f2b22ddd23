import { locales } from '@/lib/i18n/locale';
import { path, screens, type ScreenName } from '@/lib/platform/routes';

/** What is made for one person, or costs an act, is not fetched before somebody asks for it. */
function privatePaths(): string[] {
  const names = (Object.keys(screens) as ScreenName[]).filter((name) => screens[name].kind === 'desk');
  return locales.flatMap((locale) =>
    names.map((name) => path(locale, name, {}).replace(/\/{2,}.*$|\/$/, '')),
  );
}

const elsewhere = [...new Set(privatePaths())].flatMap((start) => [start, `${start}?*`, `${start}/*`]);

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
