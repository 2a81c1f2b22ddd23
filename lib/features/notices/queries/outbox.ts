import { getProofAsked } from '@/lib/features/accounts/queries/proven';
import { mayAdminister } from '@/lib/features/administration/policy';
import { addressOf } from '@/lib/features/notices/model/address';
import { attemptResults, deliveryOf } from '@/lib/features/notices/model/delivery';
import { detailOf } from '@/lib/features/notices/model/detail';
import { isNoticeKind } from '@/lib/features/notices/model/notice';
import type { Outbox, OutboxEntry } from '@/lib/features/notices/model/shown';
import { namesIn } from '@/lib/features/notices/queries/names';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

const most = 200;

function readRows() {
  return db().notice.findMany({
    select: {
      ...{ id: true, at: true, kind: true, detail: true, sentAt: true, nextTryAt: true },
      ...{ secret: true, expiresAt: true, toId: true, to: { select: { name: true, email: true } } },
      attempts: { select: { at: true, result: true, reply: true }, orderBy: { at: 'desc' } },
    },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** How the last try ended, if there was one. */
function lastOf([last]: Row['attempts']) {
  if (last === undefined) return { lastAt: null, lastReply: null, lastResult: null };
  const lastResult = attemptResults.find((result) => result === last.result) ?? null;
  return { lastAt: last.at.toISOString(), lastReply: last.reply, lastResult };
}

function hasLiveLink({ secret, expiresAt }: Row): boolean {
  return secret !== null && expiresAt !== null && expiresAt > realNow();
}

function entryOf(row: Row, mayReveal: (toId: string) => boolean): readonly OutboxEntry[] {
  const { id, at, to, toId, kind, detail, sentAt, nextTryAt, attempts } = row;
  if (!isNoticeKind(kind)) return [];
  const { lastResult, ...last } = lastOf(attempts);
  const state = deliveryOf({ sentAt, nextTryAt, lastResult });
  const hasLink = mayReveal(toId) && hasLiveLink(row);
  const said = detailOf(detail);
  const address = { ...to, email: addressOf(kind, said, to.email) };
  const told = { id, at: at.toISOString(), to: address, kind, detail: said };
  return [{ ...told, ...last, state, tries: attempts.length, hasLink }];
}

/**
 * The newest messages of the portal with how each try to send them ended, and which links may be shown: never one's own.
 * Null for who is no administrator.
 */
export async function listOutbox(viewer: Viewer): Promise<Outbox | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const hasServer = env().SMTP_URL !== undefined;
  const rows = await readRows();
  const mayReveal = (toId: string) => !hasServer && toId !== viewer.userId;
  const entries = rows.flatMap((row) => entryOf(row, mayReveal));
  const details = entries.map(({ detail }) => detail);
  return { hasServer, entries, names: await namesIn(db(), details), proofAsked: await getProofAsked(viewer) };
}
