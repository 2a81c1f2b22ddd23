import { decode, encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '@/lib/platform/env';

/** How long somebody may be away at the provider. */
const minutes = 10;

/**
 * Why somebody went to the provider: to sign in, to bind who they are there to the account they are signed in to, to
 * accept an invitation, or to prove themselves again.
 */
const tripShape = z.strictObject({
  purpose: z.enum(['sign-in', 'bind', 'accept', 'prove']),
  locale: z.enum(['vi', 'en']),
  next: z.string().nullable(),
  /** The session it was begun in, or the invitation that was opened; null for signing in. */
  of: z.string().nullable(),
  address: z.string(),
  checks: z.strictObject({
    ...{ state: z.string(), nonce: z.string(), verifier: z.string() },
    afreshSince: z.number().nullable(),
  }),
});

export type Trip = Readonly<z.output<typeof tripShape>>;

/** Lax, since it has to come back with the browser from the provider; no other page can set it or read it. */
function tripCookie() {
  const secure = env().PUBLIC_URL.startsWith('https:');
  return {
    name: secure ? '__Host-sign-on' : 'sign-on',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/** Sealed as the session is, for nothing else: neither is ever taken for the other. */
const salt = 'sign-on';

export function sealTrip(trip: Trip): Promise<string> {
  return encode({ token: { trip }, secret: env().AUTH_SECRET, maxAge: minutes * 60, salt });
}

/** The trip that was sealed; null for what is none, or has lasted too long. */
export async function unsealTrip(sealed: string): Promise<Trip | null> {
  const token = await decode({ token: sealed, secret: env().AUTH_SECRET, salt }).catch(() => null);
  const trip = tripShape.safeParse(token?.['trip']);
  return trip.success ? trip.data : null;
}

/** Gives the browser what it must bring back; a trip begun before is over. */
export async function keepTrip(trip: Trip): Promise<void> {
  const { name, options } = tripCookie();
  (await cookies()).set(name, await sealTrip(trip), { ...options, maxAge: minutes * 60 });
}

/** The trip this browser is on; null when it is on none. */
export async function currentTrip(): Promise<Trip | null> {
  const kept = (await cookies()).get(tripCookie().name)?.value;
  return kept === undefined ? null : unsealTrip(kept);
}

/** Ends the trip: its answer is taken once. */
export async function endTrip(): Promise<void> {
  const { name, options } = tripCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}
