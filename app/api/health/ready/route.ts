import { isReady } from '@/lib/platform/readiness';

export const dynamic = 'force-dynamic';

/** Says whether people may be sent here: 503 while the database, the disk or the process cannot serve. No details. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  const headers = { 'cache-control': 'no-store', ...(ready ? {} : { 'retry-after': '5' }) };
  return Response.json({ status: ready ? 'ready' : 'unavailable' }, { status: ready ? 200 : 503, headers });
}
