import { headers } from 'next/headers';
import type { Proof } from '@/lib/features/accounts/commands/prove';
import { clientOf } from '@/lib/platform/auth/client';

/** What a form gives to prove who sends it, with the connection it came by. */
export async function proofIn(value: Readonly<{ currentPassword?: string | undefined }>): Promise<Proof> {
  return { currentPassword: value.currentPassword, ...clientOf(await headers()) };
}
