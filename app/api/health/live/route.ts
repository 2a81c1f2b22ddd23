export const dynamic = 'force-dynamic';

/** Says that the process answers; asks nothing of the database. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'cache-control': 'no-store' } });
}
