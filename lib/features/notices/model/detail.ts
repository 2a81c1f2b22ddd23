import type { NoticeDetail } from '@/lib/features/notices/model/notice';

/** The values of a row's JSON; anything that is neither a text nor a number is left out. */
export function detailOf(json: unknown): NoticeDetail {
  if (typeof json !== 'object' || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}
