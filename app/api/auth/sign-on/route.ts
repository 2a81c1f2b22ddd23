import type { NextRequest } from 'next/server';
import { bindSignOn, proveBySignOn, recordProblem } from '@/lib/features/accounts/commands/bind';
import { signOut, type SignedIn } from '@/lib/features/accounts/commands/sign-in';
import { acceptBySignOn, signOn } from '@/lib/features/accounts/commands/sign-on';
import { problemWord, type SignOnEnd, type SignOnProblem } from '@/lib/features/accounts/model/sign-on';
import type { Locale } from '@/lib/i18n/locale';
import { languageOf } from '@/lib/platform/api/language';
import { clientOf } from '@/lib/platform/auth/client';
import { giveSessionCookie } from '@/lib/platform/auth/cookie';
import { comeBack, type Vouched } from '@/lib/platform/auth/provider';
import { owedPath } from '@/lib/platform/auth/return-path';
import { currentStanding } from '@/lib/platform/auth/session';
import { currentTrip, endTrip, type Trip } from '@/lib/platform/auth/sign-on-trip';
import { visitor } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db';
import { withDone } from '@/lib/platform/done';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

export const dynamic = 'force-dynamic';

/** Where it ends: a page of the portal. */
type End = SignOnEnd<string>;

const stop = (problem: SignOnProblem): End => ({ ok: false, problem });

/** Signs in, or accepts: the session held before is ended, not reused. */
async function enter({ locale, next }: Trip, entered: SignOnEnd<SignedIn>): Promise<End> {
  if (!entered.ok) return entered;
  const { sid, landing, owes } = entered.value;
  const before = await currentStanding();
  if (before !== null) await signOut(before.person);
  await giveSessionCookie(sid);
  const value = owes === null ? (next ?? href(locale, landing)) : owedPath(owes, next, locale);
  return { ok: true, value };
}

/** Only in the session that set out; of another person, or after it ended, nothing is done. */
async function ownAct({ purpose, locale, next, of }: Trip, vouched: Vouched): Promise<End> {
  const standing = await currentStanding();
  if (standing === null || standing.person.sessionId !== of) return stop('signed-out');
  const account = href(locale, 'account');
  if (purpose === 'prove') {
    const proven = await proveBySignOn(standing, vouched);
    return proven.ok ? { ok: true, value: next ?? account } : proven;
  }
  if (standing.owes !== null) return stop('signed-out');
  const bound = await bindSignOn(standing.person, vouched);
  return bound.ok ? { ok: true, value: withDone(locale, account, 'sign-on-bound') } : bound;
}

async function arrive(request: NextRequest, trip: Trip, vouched: Vouched): Promise<End> {
  const client = clientOf(request.headers);
  if (trip.purpose === 'sign-in') return enter(trip, await signOn(vouched, client));
  if (trip.purpose !== 'accept') return ownAct(trip, vouched);
  return enter(trip, await acceptBySignOn(trip.of ?? '', vouched, client));
}

/** Came back with nothing that leads in: on record with whoever was signed in meanwhile. */
async function stray(request: NextRequest, problem: SignOnProblem): Promise<End> {
  const standing = await currentStanding();
  await recordProblem(standing?.person ?? visitor, problem, clientOf(request.headers));
  return stop(problem);
}

async function endOf(request: NextRequest, trip: Trip | null): Promise<End> {
  const provider = env().OIDC;
  if (trip === null || provider === null) return stray(request, 'stray');
  const answer = await comeBack(provider, request.nextUrl.search.slice(1), trip.checks);
  return answer.ok ? arrive(request, trip, answer.vouched) : stray(request, answer.problem);
}

function goTo(locale: Locale, end: End): Response {
  const stopped = href(locale, 'signOn');
  const location = end.ok ? end.value : `${stopped}?${problemWord[locale]}=${end.problem}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } });
}

/** Where no provider is set there is no such address. */
function absent(): Response {
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return Response.json({ type: 'about:blank', title: 'Not found', status: 404 }, { status: 404, headers });
}

async function reached(request: NextRequest, trip: Trip | null): Promise<End> {
  try {
    return await endOf(request, trip);
  } catch (error) {
    if (isUnavailable(error)) return stop('unavailable');
    throw error;
  }
}

/** Where the provider sends people back to. Without the cookie of the browser that set out it leads nowhere. */
export async function GET(request: NextRequest): Promise<Response> {
  if (env().OIDC === null) return absent();
  const trip = await currentTrip();
  if (trip !== null) await endTrip();
  return goTo(trip?.locale ?? languageOf(request.headers), await reached(request, trip));
}
