import { getServerSession } from 'next-auth';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { authOptions } from '@/lib/platform/auth/options';
import { pathHeader, safePath, signInPath } from '@/lib/platform/auth/return-path';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { isTrustedRequest } from '@/lib/platform/origin';

async function readViewer(): Promise<Viewer | null> {
  let outage: Error | undefined;
  const viewer = await getServerSession(
    authOptions(
      (live) => live,
      (error) => {
        if (isUnavailable(error)) outage = new Error('Sessions cannot be read.', { cause: error });
      },
    ),
  );
  if (outage !== undefined) throw outage;
  return viewer;
}

/**
 * Who is asking, read from the table on every request and once per request; null for the public. A cookie that arrives
 * with an act from another site counts for nothing. Throws when the database cannot be reached.
 */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  if (isTrustedRequest(await headers())) return readViewer();
  log('warn', 'cross-origin-act-ignored');
  return null;
});

/** Who is asking, or nobody while that cannot be told: for a page that must also work while the database is away. */
export function viewerIfReachable(): Promise<Viewer | null> {
  return currentViewer().catch((error: unknown) => {
    if (isUnavailable(error)) return null;
    throw error;
  });
}

/** Who is asking; the public is sent to sign in and then comes back to the page it wanted. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer !== null) return viewer;
  redirect(signInPath(safePath((await headers()).get(pathHeader))));
}
