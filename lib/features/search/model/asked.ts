import { withDays } from '@/lib/features/search/model/day';
import { searchForm } from '@/lib/features/search/model/form';
import { withNumbers } from '@/lib/features/search/model/number';
import { nearOf, spellingsOf } from '@/lib/features/search/model/spelling';

/** A question as the database is asked it. */
export type Asked = Readonly<{
  /** Folded. */
  text: string;
  /** What is left of it without the words the whole portal is about, and who in a province is meant; all of it when that is all. */
  core: string;
  words: readonly string[];
  /** The question and every run of its words: what may be a whole name standing in it. */
  runs: readonly string[];
  /** The question in the spelling that stands for all that sound the same, if it may be a name. */
  spellings: readonly string[];
  /** What the question, and what a name standing in it, shares with names one letter away. */
  near: Readonly<{ whole: readonly string[]; parts: readonly string[] }>;
}>;

/** Beyond these a question says no more, and costs the square of them. */
const mostWords = 12;

/** Words of a name of which one is misspelt, where others stand beside it. */
const [fewestNamed, mostNamed] = [2, 4];

/** Words that say which kind of name follows and are part of none: `tỉnh Lạng Sơn`, `về dịch vụ công`. */
const fillers = new Set(['ve', 'cua', 'o', 'tai', 'the', 'of', 'in', 'for', 'la', 'gi', 'what', 'is']);

/** What the whole portal is about: it tells nothing where something is asked besides. */
const subject = /(?<![^ ])(?:chuyen doi so|digital transformation)(?: |$)/g;

/** Who of a province is asked for; its page tells of all of them. */
const office =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|tinh uy|thanh uy) (?:tinh |thanh pho |tp )?(?=[^0-9]+$)/;

function runsOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1)),
  );
}

function nearestOf(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap(spellingsOf).flatMap(nearOf))];
}

/** `dti là gì`: the end of a question, not the beginning of a name. */
const closing = /^la gi$/;

/** A last word that else only joins may end a name, or begin one: `sơn la`, `bắc gi`. */
function mayEndName(words: readonly string[]): boolean {
  return words.length > 1 && !closing.test(words.slice(-2).join(' '));
}

/** Words left when those that only join are taken out; all of them when nothing else was asked. */
function tellingWords(words: readonly string[]): readonly string[] {
  const last = mayEndName(words) ? words.length - 1 : -1;
  const telling = words.filter((word, index) => index === last || !fillers.has(word));
  return telling.length === 0 ? words : telling;
}

/** Reads a question; null when it holds no letter and no digit. */
export function readAsked(typed: string): Asked | null {
  const all = withNumbers(withDays(searchForm(typed)))
    .split(' ')
    .filter((word) => word !== '');
  if (all.length === 0) return null;
  const words = tellingWords(all).slice(0, mostWords);
  const text = words.join(' ');
  const core = text.replace(subject, '').replace(office, '').trim() || text;
  const runs = runsOf(words);
  const named = runs.filter(({ length }) => length >= fewestNamed && length <= mostNamed);
  return {
    text,
    core,
    words,
    runs: [...new Set([...runs.map((run) => run.join(' ')), words.join('')])],
    spellings: [...new Set([text, core].flatMap(spellingsOf))],
    near: { whole: nearestOf([text]), parts: nearestOf(named.map((run) => run.join(' '))) },
  };
}
