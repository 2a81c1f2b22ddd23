const links = /(\/(?:dat-mat-khau|set-password)\/)[^/?#]+/gi;

/** An address for a log: a single-use link opens an account, and whoever reads logs must not be able to follow it. */
export function maskedPath(path: string): string {
  return path.replaceAll(links, '$1…');
}
