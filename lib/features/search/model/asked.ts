import { searchForm } from '@/lib/features/search/model/form';

/** A question as the database is asked it. */
export type Asked = Readonly<{
  /** Folded. */
  text: string;
  /** What is left of it without the words the whole portal is about; all of it when it asks for nothing else. */
  core: string;
  words: readonly string[];
  /** The question and every run of its words: what may be a whole name standing in it. */
  runs: readonly string[];
}>;

/** Beyond these a question says no more, and costs the square of them. */
const mostWords = 12;

/** Words that say which kind of name follows and are part of none: `tỉnh Lạng Sơn`, `về dịch vụ công`. */
const fillers = new Set(['ve', 'cua', 'o', 'tai', 'the', 'of', 'in', 'for', 'la', 'gi', 'what', 'is']);

/** What the whole portal is about: it tells nothing where something is asked besides. */
const subject = /(?<![^ ])(?:chuyen doi so|digital transformation)(?: |$)/g;

function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

/** Words left when those that only join are taken out; all of them when nothing else was asked. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length === 0 ? words : telling;
}

/** Reads a question; null when it holds no letter and no digit. */
export function readAsked(typed: string): Asked | null {
  const all = searchForm(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (all.length === 0) return null;
  const words = tellingWords(all).slice(0, mostWords);
  const text = words.join(' ');
  const core = text.replace(subject, '').trim() || text;
  return { text, core, words, runs: [...new Set([...runsOf(words), words.join('')])] };
}
