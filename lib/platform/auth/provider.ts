import { custom, errors, generators, Issuer, type Client } from 'openid-client';
import { problemOf, type ProviderProblem } from '@/lib/platform/auth/provider-problem';
import { realNow } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

/** Where the provider sends people back to; an operator registers it there. */
export const returnPath = '/api/auth/sign-on';

/** Seconds by which two clocks may differ. */
const clockTolerance = 30;

/** How long what the provider says of itself is believed without asking again. */
const knownFor = 10 * 60_000;

/** What only the browser that set out knows: it must come back with the answer to these. */
export type Checks = Readonly<{
  state: string;
  nonce: string;
  verifier: string;
  /** Seconds since 1970: whoever shall sign in afresh must have done so since. */
  afreshSince: number | null;
}>;

/** Whom the provider vouches for; nothing else of the person is asked for or kept. */
export type Vouched = Readonly<{ issuer: string; subject: string; provesFactor: boolean }>;

type Known = Readonly<{ at: number; issuer: Promise<Issuer> }>;

const known = new Map<string, Known>();

function isByHttps(address: unknown): boolean {
  return typeof address === 'string' && address.startsWith('https:');
}

/** Asks the provider for its addresses; one that calls itself otherwise than the operator does is another. */
async function discover(named: string): Promise<Issuer> {
  const issuer = await Issuer.discover(named);
  if (issuer.metadata.issuer !== named) throw new errors.RPError('the provider names another issuer');
  const { authorization_endpoint, token_endpoint, jwks_uri } = issuer.metadata;
  const isSafe = [authorization_endpoint, token_endpoint, jwks_uri].every(isByHttps);
  if (named.startsWith('https:') && !isSafe) throw new errors.RPError('the provider leaves https');
  return issuer;
}

function issuerOf(named: string): Promise<Issuer> {
  const now = realNow().getTime();
  const found = known.get(named);
  if (found !== undefined && now - found.at < knownFor) return found.issuer;
  const issuer = discover(named);
  known.set(named, { at: now, issuer });
  // What failed is asked again by the next who comes.
  issuer.catch(() => known.delete(named));
  return issuer;
}

function returnAddress(): string {
  return new URL(returnPath, env().PUBLIC_URL).toString();
}

/** The provider as the operator names it. */
export type Provider = NonNullable<ReturnType<typeof env>['OIDC']>;

async function clientOf({ issuer: named, clientId, clientSecret }: Provider): Promise<Client> {
  const issuer = await issuerOf(named);
  const client = new issuer.Client({
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [returnAddress()],
    response_types: ['code'],
    id_token_signed_response_alg: 'RS256',
  });
  client[custom.clock_tolerance] = clockTolerance;
  return client;
}

/** The authentication classes the operator accepts are asked for by name. */
function classesOf({ factors }: Provider) {
  const classes = factors.flatMap((word) => (word.startsWith('acr:') ? [word.slice(4)] : []));
  return classes.length === 0 ? {} : { acr_values: classes.join(' ') };
}

/** The provider's address that asks who this is, and what must come back with the answer. */
export async function setOut(provider: Provider, isAfresh: boolean) {
  const client = await clientOf(provider);
  const checks: Checks = {
    state: generators.state(),
    nonce: generators.nonce(),
    verifier: generators.codeVerifier(),
    afreshSince: isAfresh ? Math.floor(realNow().getTime() / 1000) : null,
  };
  const address = client.authorizationUrl({
    ...{ scope: 'openid', state: checks.state, nonce: checks.nonce, code_challenge_method: 'S256' },
    code_challenge: generators.codeChallenge(checks.verifier),
    ...classesOf(provider),
    ...(isAfresh ? { prompt: 'login', max_age: 0 } : {}),
  });
  return { address, checks };
}

type Claims = Readonly<{ amr?: unknown; acr?: unknown; auth_time?: unknown }>;

function provesFactor({ factors }: Provider, { amr, acr }: Claims): boolean {
  const ways: readonly unknown[] = Array.isArray(amr) ? amr : [];
  return factors.some((word) => {
    const wanted = word.slice(4);
    return word.startsWith('amr:') ? ways.includes(wanted) : acr === wanted;
  });
}

/** Whoever was to sign in afresh did so after setting out, give or take what clocks differ. */
function isAfresh({ auth_time }: Claims, { afreshSince }: Checks): boolean {
  if (afreshSince === null) return true;
  return typeof auth_time === 'number' && auth_time >= afreshSince - clockTolerance;
}

type Answer = Readonly<{ ok: true; vouched: Vouched }> | Readonly<{ ok: false; problem: ProviderProblem }>;

/**
 * Takes the provider's answer: state, issuer, code against verifier, signature, audience, times and nonce are checked
 * before anybody is believed in.
 */
export async function comeBack(provider: Provider, query: string, checks: Checks): Promise<Answer> {
  try {
    const client = await clientOf(provider);
    const parameters = client.callbackParams(`${returnPath}?${query}`);
    const tokens = await client.callback(returnAddress(), parameters, {
      ...{ state: checks.state, nonce: checks.nonce, code_verifier: checks.verifier, response_type: 'code' },
    });
    const claims = tokens.claims();
    if (!isAfresh(claims, checks)) return { ok: false, problem: 'not-afresh' };
    const { iss: issuer, sub: subject } = claims;
    return { ok: true, vouched: { issuer, subject, provesFactor: provesFactor(provider, claims) } };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
