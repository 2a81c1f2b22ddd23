import { getServerSession } from 'next-auth';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { authOptions } from '@/lib/platform/auth/options';
import { owedPath, pathHeader, safePath, signInPath } from '@/lib/platform/auth/return-path';
import type { Standing, Viewer } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { isTrustedRequest } from '@/lib/platform/origin';

async function readStanding(): Promise<Standing | null> {
  let outage: Error | undefined;
  const standing = await getServerSession(
    authOptions(
      (live) => live,
      (error) => {
        if (isUnavailable(error)) outage = new Error('Sessions cannot be read.', { cause: error });
      },
    ),
  );
  if (outage !== undefined) throw outage;
  return standing;
}

/**
 * Whose session came with the request, read from the table once per request; null for the public. A cookie that arrives
 * with an act from another site counts for nothing. Throws when the database cannot be reached. Only for signing out and
 * the pages of the second factor: everybody else asks for the viewer.
 */
export const currentStanding = cache(async (): Promise<Standing | null> => {
  if (isTrustedRequest(await headers())) return readStanding();
  log('warn', 'cross-origin-act-ignored');
  return null;
});

/** Who is asking; null for the public, and for whoever has not given the second factor they must give. */
export async function currentViewer(): Promise<Viewer | null> {
  const standing = await currentStanding();
  return standing?.owes === null ? standing.person : null;
}

/** Who is asking, or nobody while that cannot be told: for a page that must also work while the database is away. */
export function viewerIfReachable(): Promise<Viewer | null> {
  return currentViewer().catch((error: unknown) => {
    if (isUnavailable(error)) return null;
    throw error;
  });
}

/** The address this request was for, to come back to. */
async function wanted(): Promise<string | null> {
  return safePath((await headers()).get(pathHeader));
}

/**
 * Who is asking; the public is sent to sign in, and who owes the second factor to give it or to set it up. After signing
 * in one comes back to the page that was wanted, after setting up one is offered it beside recovery codes. Every signed-in
 * page and every action begins here.
 */
export async function requireViewer(): Promise<Viewer> {
  const standing = await currentStanding();
  if (standing === null) redirect(signInPath(await wanted()));
  if (standing.owes !== null) redirect(owedPath(standing.owes, await wanted()));
  return standing.person;
}

/** Who is asking and has signed in, also owing the second factor: for the pages where it is given and set up. */
export async function requireStanding(): Promise<Standing> {
  return (await currentStanding()) ?? redirect(signInPath(await wanted()));
}
