/**
 * The one script of a document, which only adds to what works without it: the `/` key and suggestions while typing. The
 * hash is that of `public/search.js` (tested), so that the browser runs those words or none.
 */
export const searchScript = { src: '/search.js', integrity: 'sha384-etl6tJaPId57NxC5yX3ORVpLu7gS5qcR5T7wrlFBN/nqrlIx3+zygIxEo+r3riam' } as const;

export function SearchScript() {
  return <script src={searchScript.src} integrity={searchScript.integrity} defer />;
}
