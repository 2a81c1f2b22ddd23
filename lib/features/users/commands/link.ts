import { killLinks, makeLink } from '@/lib/features/accounts/commands/link';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { invitationDays } from '@/lib/features/users/model/invitation';
import { toLocale } from '@/lib/i18n/locale';
import { realNow } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

/**
 * The link by which somebody chooses the first password, once, within seven days, put into the outbox; the one before
 * is dead. From the configured origin alone: the request's own host could be anybody's. Returned only where there is no
 * mail server to send it, to be handed over in person.
 */
export async function sendInvitation(
  tx: Tx,
  to: Readonly<{ userId: string; locale: string }>,
): Promise<string | null> {
  const { userId } = to;
  await killLinks(tx, userId);
  const made = { userId, purpose: 'invitation', minutes: invitationDays * 24 * 60 } as const;
  const { token, expiresAt } = await makeLink(tx, made, realNow());
  const path = href(toLocale(to.locale), 'setPassword', { token });
  const link = new URL(path, env().PUBLIC_URL).toString();
  const secret = { link, until: expiresAt };
  await enqueueNotice(tx, { toId: userId, kind: 'invited', detail: { count: invitationDays }, secret });
  return env().SMTP_URL === undefined ? link : null;
}
