import { mailOf, type Letter } from '@/lib/features/notices/commands/letter';
import {
  claimNotice,
  closeStranded,
  handOver,
  settleNotice,
  type Lease,
} from '@/lib/features/notices/commands/queue';
import { addressOf } from '@/lib/features/notices/model/address';
import { detailOf } from '@/lib/features/notices/model/detail';
import { isNoticeKind } from '@/lib/features/notices/model/notice';
import { namesIn } from '@/lib/features/notices/queries/names';
import { isLocale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import { isUnconfirmedCopy } from '@/lib/platform/db/unconfirmed-copy';
import { env } from '@/lib/platform/env';
import { sendMail, type MailResult } from '@/lib/platform/mail/smtp';
import { unseal } from '@/lib/platform/seal';

/** What is to be written to whom; null for a person who may not be written to any more and a kind nobody knows. */
async function letterOf(id: string): Promise<Letter | null> {
  const row = await db().notice.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, kind: true, detail: true, secret: true },
      to: { select: { name: true, email: true, locale: true, disabledAt: true } },
    },
  });
  const { kind, secret, to } = row;
  if (!isNoticeKind(kind) || (to.disabledAt !== null && kind !== 'account-disabled')) return null;
  const detail = detailOf(row.detail);
  const link = secret === null ? null : unseal(secret, 'outbox');
  const locale = isLocale(to.locale) ? to.locale : 'vi';
  const email = addressOf(kind, detail, to.email);
  return { id, kind, detail, link, locale, to: { ...to, email }, names: await namesIn(db(), [detail]) };
}

async function deliver(url: string, lease: Lease): Promise<MailResult> {
  const letter = await letterOf(lease.id);
  const result: MailResult =
    letter === null
      ? { result: 'refused', reply: null }
      : await sendMail(url, mailOf(letter), () => handOver(lease));
  await settleNotice(lease, result);
  return result;
}

/** As many as one round sends; the next begins soon. */
const most = 500;

/**
 * Sends what waits in the outbox, one message at a time; any number of processes may do so at once. Stops where the
 * mail server cannot be reached and goes on at the next round. Without a mail server, and in a copy restored from a
 * backup that nobody confirmed, it only throws away dead links. Returns how many it sent.
 */
export async function deliverNotices(sender: string = crypto.randomUUID()): Promise<number> {
  await closeStranded();
  const { SMTP_URL } = env();
  return SMTP_URL === undefined || (await isUnconfirmedCopy()) ? 0 : sendWaiting(SMTP_URL, sender);
}

async function sendWaiting(url: string, sender: string): Promise<number> {
  let sent = 0;
  for (let count = 0; count < most; count += 1) {
    const id = await claimNotice(sender);
    if (id === null) return sent;
    const { result, reply } = await deliver(url, { id, sender });
    if (result === 'sent') sent += 1;
    if (result === 'later' && reply === null) return sent;
  }
  return sent;
}
