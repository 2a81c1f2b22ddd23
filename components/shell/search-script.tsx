/**
 * The one script of a document, which only adds to what works without it: the `/` key and suggestions while typing. The
 * hash is that of `public/search.js` (tested), so that the browser runs those words or none.
 */
export const searchScript = {
  src: '/search.js',
  integrity: 'sha384-tTVl0uyBITZas4ro6j/x7FLKXJQhCUdqsICrnw/lIZprcLyhytn2gubiTX+o+c+6',
} as const;

export function SearchScript() {
  return <script src={searchScript.src} integrity={searchScript.integrity} defer />;
}
