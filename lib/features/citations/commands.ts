import { canonicalText, largestCitation, type Snapshot } from '@/lib/features/citations/model/snapshot';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, isUnavailable } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import { countAttempt, type Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const sender: Limit = { name: 'citation-sender', most: 60, seconds: 60 * 60 };

/** Without a front server everybody is one sender; the limit then only bounds what the table can grow by. */
const everybody: Limit = { name: 'citation-everybody', most: 2000, seconds: 60 * 60 };

/**
 * Keeps a snapshot for ever and gives its digest; the same figures are kept once, whoever cites them. At most sixty an
 * hour from a sender (`limited`), at most 64 KiB each (`invalid`). Anybody may cite: nothing of the sender is kept.
 */
export async function keepCitation(
  _viewer: Viewer,
  { snapshot, ip }: Readonly<{ snapshot: Snapshot; ip: string }>,
): Promise<Outcome<string>> {
  const content = canonicalText(snapshot);
  if (Buffer.byteLength(content) > largestCitation) return refuse('invalid');
  const hash = sha256(content);
  const limit = ip === 'direct' ? everybody : sender;
  try {
    if ((await countAttempt(limit, ip, realNow())) > limit.most)
      return { ok: false, reason: 'limited', retryAfterSeconds: limit.seconds };
    const { count } = await db().citation.createMany({ data: [{ hash, content }], skipDuplicates: true });
    return ok(hash, count === 0 ? [] : [tag.citation(hash)]);
  } catch (error) {
    if (isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}
