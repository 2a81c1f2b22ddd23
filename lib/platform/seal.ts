import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/platform/env';

const method = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', env().AUTH_SECRET, '', 'outbox', 32));
}

/** A text nobody reads who holds the database alone: AES-256-GCM under a key derived from AUTH_SECRET. */
export function seal(text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(method, key(), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The text again; null when it was sealed under another secret or changed since. */
export function unseal(sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const opener = createDecipheriv(method, key(), bytes.subarray(0, nonceBytes));
    opener.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return opener.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + opener.final('utf8');
  } catch {
    return null;
  }
}
