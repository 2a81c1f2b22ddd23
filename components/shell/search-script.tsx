/**
 * The one script of a document, which only adds to what works without it: the `/` key, which the page on
 * accessibility can turn off, and suggestions while typing. The
 * hash is that of `public/search.js` (tested), so that the browser runs those words or none.
 */
export const searchScript = {
  src: '/search.js',
  integrity: 'sha384-yuIJExrbobRevdmHe66e6aTnO+wtRoWY3RTOT6k1MaKKsqk2tYhVGRlwOEXkjJWj',
} as const;

export function SearchScript() {
  return <script src={searchScript.src} integrity={searchScript.integrity} defer />;
}
