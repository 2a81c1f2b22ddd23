import type { Asked } from '@/lib/features/search/model/asked';
import { nearOf, spellingsOf } from '@/lib/features/search/model/spelling';

/** A letter is missing, in another place or wrong, or there is one too many. */
const lengths = [-1, 0, 1];

/** Folded names that begin with what was typed so far but for one letter: `bihn d` may become `binh duong`. */
export function namesBegun({ text }: Asked, names: readonly string[]): readonly string[] {
  const typed = spellingsOf(text).map((spelling) => ({
    length: spelling.length,
    near: new Set(nearOf(spelling)),
  }));
  return names.filter((name) =>
    spellingsOf(name).some((spelling) =>
      typed.some(({ length, near }) =>
        lengths.some((more) => nearOf(spelling.slice(0, length + more)).some((each) => near.has(each))),
      ),
    ),
  );
}
