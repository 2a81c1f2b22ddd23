import { asksDecision, type ReviewItem, type SeenTogether } from '@/lib/features/reporting/model/review';

/** What did not change and of which nothing is asked: it may be seen together. */
export function cleanItems(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.filter((item) => !asksDecision(item));
}

type Looked = Readonly<{ unchanged: readonly ReviewItem[]; seen: readonly SeenTogether[] }>;

/** Numbers of the clean items that the viewer did not mark as seen. */
export function unseenNumbers({ unchanged, seen }: Looked): readonly number[] {
  const mine = seen.filter(({ isMine }) => isMine).flatMap(({ tasks }) => tasks);
  return cleanItems(unchanged).flatMap(({ task: { number } }) => (mine.includes(number) ? [] : [number]));
}
