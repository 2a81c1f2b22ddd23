import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test makes of the next answer, whatever the provider would say. */
export type Spoilt = Readonly<{
  claims?: Readonly<Record<string, unknown>>;
  alg?: 'none' | 'HS256';
  foreignKey?: boolean;
  /** Says this instead of a token. */
  status?: number;
}>;

type Asked = Readonly<{
  clientId: string;
  redirectUri: string;
  nonce: string;
  challenge: string;
  subject: string;
  authTime: number;
}>;

export const portalClient = { clientId: 'tien-do-so', clientSecret: 'một bí mật chỉ hai bên biết' } as const;

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64url');

function sign(
  claims: object,
  { key, alg, secret }: Readonly<{ key: KeyObject; alg: string; secret: string }>,
) {
  const head = base64(JSON.stringify({ alg, typ: 'JWT', ...(alg === 'RS256' ? { kid: 'one' } : {}) }));
  const signed = `${head}.${base64(JSON.stringify(claims))}`;
  if (alg === 'none') return `${signed}.`;
  if (alg === 'HS256')
    return `${signed}.${createHash('sha256').update(`${secret}${signed}`).digest('base64url')}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

/**
 * A small provider of OpenID Connect (code flow, RS256) for tests: it knows one client, asks who signs in, verifies the
 * client's secret, the address to return to and the PKCE verifier, and gives each code once.
 */
export class IdentityProvider {
  #server: Server | undefined;
  readonly #pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #codes = new Map<string, Asked>();
  #spoilt: Spoilt = {};
  #issuer = '';
  /** What the discovery document says the issuer is; another than the real one is an impostor. */
  claimedIssuer: string | undefined;
  /** What a person did to sign in (RFC 8176). */
  amr: readonly string[] = ['pwd'];
  /** How long ago the person signed in here, in seconds. */
  signedInAgo = 0;
  /** The questions the portal sent people here with. */
  readonly asked: URLSearchParams[] = [];

  get issuer(): string {
    return this.#issuer;
  }

  async start(port = 0): Promise<this> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(port, '127.0.0.1', resolve));
    this.#issuer = `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
  }

  /** The variables that make the portal ask this provider. */
  get environment() {
    const { clientId, clientSecret } = portalClient;
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  }

  /** Makes the next token other than it should be. */
  spoil(spoilt: Spoilt): void {
    this.#spoilt = spoilt;
  }

  /** Somebody signs in here: what the browser brings back to the portal. */
  signIn(address: string, subject: string): URLSearchParams {
    const question = new URL(address).searchParams;
    this.asked.push(question);
    const code = randomBytes(16).toString('base64url');
    this.#codes.set(code, {
      clientId: question.get('client_id') ?? '',
      redirectUri: question.get('redirect_uri') ?? '',
      nonce: question.get('nonce') ?? '',
      challenge: question.get('code_challenge') ?? '',
      subject,
      authTime: Math.floor(Date.now() / 1000) - this.signedInAgo,
    });
    return new URLSearchParams({ code, state: question.get('state') ?? '', iss: this.issuer });
  }

  #tell(response: ServerResponse, status: number, value: object): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    if (url.pathname === '/.well-known/openid-configuration') {
      this.#tell(response, 200, this.#itself());
      return;
    }
    if (url.pathname === '/keys') {
      const jwk = this.#pair.publicKey.export({ format: 'jwk' });
      this.#tell(response, 200, { keys: [{ ...jwk, kid: 'one', use: 'sig', alg: 'RS256' }] });
      return;
    }
    if (url.pathname === '/token') return this.#token(request, response);
    if (url.pathname !== '/authorize') {
      this.#tell(response, 404, {});
      return;
    }
    if (request.method === 'POST') {
      this.#decide(url, await bodyOf(request), response);
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="vi"><title>Nơi cấp tài khoản</title><form method="post"><label>Ai <input name="subject"></label><button name="act" value="in">Vào</button><button name="act" value="no">Hủy</button></form></html>`,
      );
  }

  #itself() {
    const issuer = this.claimedIssuer ?? this.issuer;
    return {
      issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  #decide(url: URL, form: URLSearchParams, response: ServerResponse): void {
    const question = url.searchParams;
    const refused = { error: 'access_denied', state: question.get('state') ?? '', iss: this.issuer };
    const answer =
      form.get('act') === 'in'
        ? this.signIn(url.href, form.get('subject') ?? '')
        : new URLSearchParams(refused);
    const back = `${question.get('redirect_uri') ?? ''}?${answer.toString()}`;
    response.writeHead(303, { location: back }).end();
  }

  async #token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await bodyOf(request);
    const spoilt = this.#spoilt;
    this.#spoilt = {};
    if (spoilt.status !== undefined) {
      this.#tell(response, spoilt.status, {});
      return;
    }
    const code = form.get('code') ?? '';
    const asked = this.#codes.get(code);
    this.#codes.delete(code);
    if (!this.#knowsClient(request)) {
      this.#tell(response, 401, { error: 'invalid_client' });
      return;
    }
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight = asked?.challenge === verifier && asked.redirectUri === form.get('redirect_uri');
    if (asked === undefined || !isRight) {
      this.#tell(response, 400, { error: 'invalid_grant' });
      return;
    }
    this.#tell(response, 200, this.#tokens(asked, spoilt));
  }

  #knowsClient(request: IncomingMessage): boolean {
    const given = Buffer.from(
      request.headers.authorization?.replace('Basic ', '') ?? '',
      'base64',
    ).toString();
    const [id = '', secret = ''] = given
      .split(':')
      .map((part) => decodeURIComponent(part.replace(/\+/g, ' ')));
    return id === portalClient.clientId && secret === portalClient.clientSecret;
  }

  #tokens({ clientId, nonce, subject, authTime }: Asked, spoilt: Spoilt) {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.issuer, sub: subject, aud: clientId, nonce, iat: now, exp: now + 300 },
      ...{ auth_time: authTime, amr: this.amr },
      ...spoilt.claims,
    };
    const key = (spoilt.foreignKey === true ? this.#foreign : this.#pair).privateKey;
    const alg = spoilt.alg ?? 'RS256';
    const id_token = sign(claims, { key, alg, secret: portalClient.clientSecret });
    return { access_token: randomBytes(16).toString('hex'), token_type: 'Bearer', expires_in: 300, id_token };
  }
}
