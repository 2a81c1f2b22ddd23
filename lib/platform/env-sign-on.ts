import { loopback } from '@/lib/platform/env-database';
import { wrong, type Shape } from '@/lib/platform/env-shape';

/** Nobody may read along or pose as the provider: its issuer is an address by https, or on this machine. */
function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname, username, search, hash } = new URL(issuer);
  const isPlain = username === '' && search === '' && hash === '';
  return isPlain && (protocol === 'https:' || loopback.test(hostname));
}

/** What belongs to a provider and was set without one. */
function checkWhole(given: Shape): void {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_FACTOR } = given;
  const parts = [OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_FACTOR];
  if (OIDC_ISSUER === undefined && parts.some((part) => part !== undefined)) {
    throw wrong('OIDC_ISSUER', 'missing');
  }
}

/** The one provider of single sign-on, named whole or not at all; null where people sign in by password alone. */
export function signOnOf(given: Shape) {
  checkWhole(given);
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, OIDC_FACTOR } = given;
  if (OIDC_ISSUER === undefined) return null;
  if (!isSafeIssuer(OIDC_ISSUER)) throw wrong('OIDC_ISSUER', 'weak');
  if (OIDC_CLIENT_ID === undefined) throw wrong('OIDC_CLIENT_ID', 'missing');
  if (OIDC_CLIENT_SECRET === undefined) throw wrong('OIDC_CLIENT_SECRET', 'missing');
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME ?? new URL(OIDC_ISSUER).host,
    /** What in the provider’s answer proves a second factor: `amr:mfa`, `acr:…`; nothing unless the operator says so. */
    factors: OIDC_FACTOR?.split(/ +/) ?? [],
  };
}
