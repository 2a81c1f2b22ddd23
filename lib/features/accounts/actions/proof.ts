import { headers } from 'next/headers';
import type { Given, Proof } from '@/lib/features/accounts/commands/prove';
import { clientOf } from '@/lib/platform/auth/client';

/** What a form gives to prove who sends it, with the connection it came by. */
export async function proofIn(value: Partial<Given>): Promise<Proof> {
  const { currentPassword, oneTimePassword } = value;
  return { currentPassword, oneTimePassword, ...clientOf(await headers()) };
}
