import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/platform/env';

const method = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** What is sealed: each has a key of its own, so that one is never taken for the other. */
export type SealedFor = 'outbox' | 'second-factor';

function derived(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

/** The key of one purpose, derived from AUTH_SECRET. */
export function keyOf(purpose: SealedFor | 'workbook' | 'actions'): Buffer {
  return derived(env().AUTH_SECRET, purpose);
}

/** The key that closes what is sealed now, and while the secret is being replaced the one that still opens the rest. */
function keysOf(purpose: SealedFor): readonly Buffer[] {
  const before = env().AUTH_SECRET_BEFORE;
  return [keyOf(purpose), ...(before === undefined ? [] : [derived(before, purpose)])];
}

/** Names a key without telling it, so that what an earlier secret sealed can be told from what was changed. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('name of the key').update(key).digest('base64url').slice(0, 8);
}

/** A text nobody reads who holds the database alone: AES-256-GCM under a key derived from AUTH_SECRET, named in front. */
export function seal(text: string, purpose: SealedFor): string {
  const key = keyOf(purpose);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(method, key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const bytes = Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  return `${nameOf(key)}.${bytes.toString('base64url')}`;
}

/** Whether the secret of today sealed it, and not the one before. */
export function isSealedNow(sealed: string, purpose: SealedFor): boolean {
  return sealed.startsWith(`${nameOf(keyOf(purpose))}.`);
}

/** The text again; null when it was sealed under a secret that is gone, for something else, or changed since. */
export function unseal(sealed: string, purpose: SealedFor): string | null {
  const [name, body] = sealed.split('.');
  const key = keysOf(purpose).find((each) => nameOf(each) === name);
  if (key === undefined) return null;
  try {
    const bytes = Buffer.from(body ?? '', 'base64url');
    const opener = createDecipheriv(method, key, bytes.subarray(0, nonceBytes));
    opener.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return opener.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + opener.final('utf8');
  } catch {
    return null;
  }
}
