import { createHmac } from 'node:crypto';
import { keyOf } from '@/lib/platform/seal';

/** What only the portal can write under a text: HMAC-SHA-256 by a key derived from AUTH_SECRET, lower-case hex. */
export function workbookMark(text: string): string {
  return createHmac('sha256', keyOf('workbook')).update(text, 'utf8').digest('hex');
}
