import { createHash } from 'node:crypto';
import { findScreen } from '@/lib/platform/addresses';
import { screens, type ScreenName } from '@/lib/platform/screens';

/** What a link needs the portal for leads to this page of the archive, by language. */
export const instead = { vi: '/luu-tru/', en: '/en/archive/' } as const;

/** Screens that answer what somebody types: without the portal they would answer nothing. */
const asking: readonly ScreenName[] = ['search'];

const ending = /\.[a-z0-9]{2,11}$/;
const longestName = 120;

/** A file as the portal names it, and not a page. */
export function isFile(pathname: string): boolean {
  return ending.test(pathname) || pathname.startsWith('/api/');
}

/** A page of one day is none of an archive, which has a single one: its own. */
const dated = /[?&](?:ngay|date|q)=/;

/** A page or file that needs nobody to answer: part of the archive wherever something leads to it. */
export function isKept({ pathname, search }: URL): boolean {
  if (/^\/(?:_next\/static|icon\.svg|favicon\.ico|share\.png|licences)/.test(pathname)) return true;
  if (/^\/api\/v1(?:\/|$)|^\/api\/documents\/[0-9a-f-]{36}\/file$|^\/du-lieu\/[^/]+\.zip$/.test(pathname))
    return true;
  // A figure made for the pages of others has no room to say what it is.
  if (/^\/(?:nhung|en\/embed)\//.test(pathname)) return false;
  const screen = findScreen(pathname)?.screen;
  if (screen === undefined || asking.includes(screen) || dated.test(search)) return false;
  return screens[screen].kind === 'public';
}

/** A question as part of a file's name; what no file system takes is left out, and a mark keeps two such apart. */
function nameOf(search: string): string {
  const asked = decodeURIComponent(search.slice(1).replaceAll('+', ' '));
  const plain = asked.normalize('NFC').replace(/[^\p{L}\p{N}=&,.~_-]/gu, '_');
  if (plain === asked && Buffer.byteLength(plain) <= longestName) return plain;
  const mark = createHash('sha256').update(search).digest('hex').slice(0, 8);
  return `${Array.from(plain).slice(0, 60).join('')}~${mark}`;
}

/**
 * Where something of the portal lies in the archive: the address that leads to it there, and its file. A page is the
 * `index.html` of a folder, which every web server shows; a question becomes a part of the name; what has no ending gets
 * `unnamed`.
 */
export function placeOf(
  { pathname, search }: URL,
  unnamed = '.json',
): Readonly<{ link: string; file: string }> {
  const decoded = decodeURIComponent(pathname);
  const asked = search.includes('=') ? nameOf(search) : '';
  if (isFile(decoded)) {
    const [, stem = decoded, end = unnamed] = /^(.*?)(\.[a-z0-9]{2,11})?$/.exec(decoded) ?? [];
    const file = `${stem}${asked === '' ? '' : `~${asked}`}${end}`;
    return { link: encodeURI(file), file: file.slice(1) };
  }
  const folder = `${decoded.replace(/\/$/, '')}${asked === '' ? '' : `/${asked}`}`;
  return { link: encodeURI(`${folder}/`), file: `${folder}/index.html`.replace(/^\//, '') };
}
