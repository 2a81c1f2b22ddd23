import { db } from '@/lib/platform/db';

/** An event in the log and the head kept of it; the demonstration begins with an empty log. */
export async function aLogHead(): Promise<void> {
  const event = { at: new Date(), action: 'test.head', objectType: 'test', outcome: 'done' };
  const { id: eventId, hash } = await db().auditEvent.create({ data: event });
  await db().logHead.create({ data: { day: new Date(), eventId, hash: hash ?? '', keptAt: new Date() } });
}
