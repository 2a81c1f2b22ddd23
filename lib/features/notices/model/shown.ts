import type { ProofAsked } from '@/lib/features/accounts/model/account';
import type { DeliveryState } from '@/lib/features/notices/model/delivery';
import type { NoticeDetail, NoticeKind } from '@/lib/features/notices/model/notice';
import type { ProvinceNames } from '@/lib/features/notices/model/values';

/** A notice as its reader sees it. */
export type OwnNotice = Readonly<{
  id: string;
  at: string;
  /** By the machine's clock: what tells which notices were shown. */
  queuedAt: string;
  kind: NoticeKind;
  detail: NoticeDetail;
  isRead: boolean;
}>;

export type OwnNotices = Readonly<{ unread: number; notices: readonly OwnNotice[]; names: ProvinceNames }>;

/** A message as the administrator sees it; never its secret link. */
export type OutboxEntry = Readonly<{
  id: string;
  at: string;
  to: Readonly<{ name: string; email: string }>;
  kind: NoticeKind;
  detail: NoticeDetail;
  state: DeliveryState;
  tries: number;
  lastAt: string | null;
  lastReply: number | null;
  hasLink: boolean;
}>;

export type Outbox = Readonly<{
  hasServer: boolean;
  entries: readonly OutboxEntry[];
  names: ProvinceNames;
  proofAsked: ProofAsked;
}>;
