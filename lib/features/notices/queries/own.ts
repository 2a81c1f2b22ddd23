import { detailOf } from '@/lib/features/notices/model/detail';
import { isNoticeKind, kindsFor, type OptionalKind } from '@/lib/features/notices/model/notice';
import type { OwnNotices } from '@/lib/features/notices/model/shown';
import { namesIn } from '@/lib/features/notices/queries/names';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';

const most = 100;

/** One's own notices, newest first; null for the public. */
export async function listOwnNotices(viewer: Viewer): Promise<OwnNotices | null> {
  if (viewer.userId === null) return null;
  const rows = await db().notice.findMany({
    where: { toId: viewer.userId },
    select: { id: true, at: true, queuedAt: true, kind: true, detail: true, readAt: true },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
  const notices = rows.flatMap(({ id, at, queuedAt, kind, detail, readAt }) =>
    isNoticeKind(kind)
      ? [
          {
            ...{ id, kind, detail: detailOf(detail), isRead: readAt !== null },
            ...{ at: at.toISOString(), queuedAt: queuedAt.toISOString() },
          },
        ]
      : [],
  );
  const details = notices.map(({ detail }) => detail);
  return { notices, unread: await countUnread(viewer), names: await namesIn(db(), details) };
}

/** How many of one's own notices are not read; none for the public. */
export async function countUnread(viewer: Viewer): Promise<number> {
  if (viewer.userId === null) return 0;
  return db().notice.count({ where: { toId: viewer.userId, readAt: null } });
}

export type NoticeChoices = Readonly<{
  language: Locale;
  /** Those that the viewer's roles are sent. */
  offered: readonly OptionalKind[];
  wanted: readonly OptionalKind[];
}>;

/** Which messages one gets by mail, and in which language; null for the public. */
export async function getNoticeChoices(viewer: Viewer): Promise<NoticeChoices | null> {
  if (viewer.userId === null) return null;
  const user = await db().user.findUnique({
    where: { id: viewer.userId },
    select: { locale: true, optOuts: { select: { kind: true } } },
  });
  if (user === null) return null;
  const without = new Set(user.optOuts.map(({ kind }) => kind));
  const offered = kindsFor(viewer.grants.map(({ role }) => role));
  return {
    language: isLocale(user.locale) ? user.locale : 'vi',
    offered,
    wanted: offered.filter((kind) => !without.has(kind)),
  };
}
