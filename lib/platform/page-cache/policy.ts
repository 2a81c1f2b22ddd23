type Policy = Readonly<{
  scripts: readonly string[];
  secure: boolean;
  /** A figure for other people's pages: may stand in a frame, and has neither script nor form. */
  framed?: boolean;
}>;

/**
 * The content security policy of any page: nothing from elsewhere, never framed unless made for it, and of scripts our
 * own files and those named (hashes on a stored page, a nonce on a page made for one person). Attributes may hold style:
 * bars and maps carry their sizes.
 */
export function contentSecurityPolicy({ scripts, secure, framed = false }: Policy): string {
  return [
    "default-src 'none'",
    `script-src ${framed ? "'none'" : ["'self'", ...scripts].join(' ')}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${framed ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${framed ? '*' : "'none'"}`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

const shared = 'public, max-age=0, s-maxage=10';

/** The headers a stored page carries besides those of every answer. */
export function documentHeaders(status: number, policy: Policy): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(policy),
    'cache-control': status === 503 ? 'no-store' : shared,
    ...(policy.framed === true ? {} : { 'speculation-rules': '"/speculation-rules"' }),
    ...(status === 503 ? { 'retry-after': '30' } : {}),
  };
}
