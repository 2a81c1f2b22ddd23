/** A name of this very machine. */
export const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/;

/** Where a database's address leads: its host may be a parameter, and a socket is a folder of this machine. */
function hostsOf({ hostname, searchParams }: URL): readonly string[] {
  const named = searchParams.getAll('host');
  return named.length > 0 ? named : [hostname.replace(/^%2f/i, '/')];
}

/**
 * True when nobody between the portal and its database can read along or pose as it (OWASP ASVS 5.0, 12.3.1): it is on
 * this machine, or it is encrypted with its certificate and name checked. A private network is not this machine.
 */
export function isSafeWay(url: string): boolean {
  const target = new URL(url);
  if (hostsOf(target).every((host) => loopback.test(host) || host.startsWith('/'))) return true;
  const modes = target.searchParams.getAll('sslmode');
  return modes.length > 0 && modes.every((mode) => mode === 'verify-full');
}
