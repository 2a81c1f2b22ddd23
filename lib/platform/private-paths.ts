import { locales } from '@/lib/i18n/locale';
import { path, screens, type ScreenName } from '@/lib/platform/routes';

/** Where the addresses of pages made for one person begin: `/ban-lam-viec`, `/en/desk`. */
export function privatePaths(): readonly string[] {
  const names = (Object.keys(screens) as ScreenName[]).filter((name) => screens[name].kind === 'desk');
  const starts = locales.flatMap((locale) =>
    names.map((name) => path(locale, name, {}).split('//', 1)[0]?.replace(/\/$/, '') ?? ''),
  );
  return [...new Set(starts)];
}
