import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/platform/env';

const method = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** What is sealed: each has a key of its own, so that one is never taken for the other. */
export type SealedFor = 'outbox' | 'second-factor';

/** The key of one purpose, derived from AUTH_SECRET. */
export function keyOf(purpose: SealedFor | 'workbook' | 'actions'): Buffer {
  return Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', purpose, 32));
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

/** The text again; null when it was sealed under another secret, for something else, or changed since. */
export function unseal(sealed: string, purpose: SealedFor): string | null {
  const key = keyOf(purpose);
  // Sealed before keys had names: it waits in the outbox for a day at most.
  const [name, body = name] = sealed.split('.');
  if (body !== name && name !== nameOf(key)) return null;
  try {
    const bytes = Buffer.from(body ?? '', 'base64url');
    const opener = createDecipheriv(method, key, bytes.subarray(0, nonceBytes));
    opener.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return opener.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + opener.final('utf8');
  } catch {
    return null;
  }
}
