import type { NoticeDetail, NoticeKind } from '@/lib/features/notices/model/notice';

/** Where a message goes: to its person's address, and that the address changed to the one before, which may be robbed of it. */
export function addressOf(kind: NoticeKind, { formerly }: NoticeDetail, email: string): string {
  return kind === 'address-changed' && formerly !== undefined ? String(formerly) : email;
}
