import { Prisma } from '@/lib/generated/prisma/client';
import type { Asked } from '@/lib/features/search/model/asked';
import { byName, guessScore, list, meant } from '@/lib/features/search/queries/guess';

const shown = Prisma.sql`e.kind, e.key, e.address, e."titleVi", e."titleEn", e."aboutVi", e."aboutEn", e.on, e.names`;

/** Among equals provinces come first: they are what most people look for. */
const kindBonus = Prisma.sql`(case e.kind::text when 'province' then 5 when 'indicator' then 4 when 'task' then 3
  when 'page' then 2 when 'milestone' then 1 else 0 end)`;

/**
 * Every word begins a word of the text; a short one must be whole, unless it is the last, which may still be being typed.
 * Per cent signs and underscores were folded away with all other marks.
 */
function beginnings({ words }: Asked): readonly string[] {
  const mayGoOn = (word: string, index: number) => word.length > 2 || index === words.length - 1;
  return words.map((word, index) => (mayGoOn(word, index) ? `% ${word}%` : `% ${word} %`));
}

function everyWord(asked: Asked, text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${text} like all (${list(beginnings(asked))})`;
}

/** The longest word is asked for by itself first: the index finds it, and knows nothing of `like all`. */
function everyWordAnywhere(asked: Asked): Prisma.Sql {
  const [longest] = beginnings(asked).toSorted((one, other) => other.length - one.length);
  return Prisma.sql`(e.words like ${longest} and ${everyWord(asked, Prisma.sql`e.words`)})`;
}

function everyWholeWord({ words }: Asked): Prisma.Sql {
  return Prisma.sql`e.words like all (${list(words.map((word) => `% ${word} %`))})`;
}

/** A whole name or code is, or stands in, the question; both columns have an index for it. */
function named({ runs }: Asked): Prisma.Sql {
  return Prisma.sql`(e.names && ${list(runs)} or e.codes && ${list(runs)})`;
}

/** How a name goes on after the question: in any way, but `đề án 06` does not begin `đề án 676`. */
function goesOn({ text }: Asked): string {
  return /[0-9]$/.test(text) ? ' %' : '%';
}

/**
 * Whole name > all of one without its spaces > code or alias > another spelling > initials > beginning of a name > inside a name > all words in the names >
 * all words anywhere.
 */
function sureScore(asked: Asked): Prisma.Sql {
  const { text, core, words, spellings } = asked;
  const names = Prisma.sql`concat(' ', array_to_string(e.names, ' | '), ' ')`;
  return Prisma.sql`case
    when ${text} = any(e.names) then 100
    when ${words.join('')} = any(select replace(name, ' ', '') from unnest(e.names) name) then 95
    when e.codes && ${list([text, core, words.join('')])} then 90
    when e.spellings && ${list(spellings)} then 85
    when ${words.join('')} = any(e.initials) then 80
    when ${names} like ${`% | ${text}${goesOn(asked)}`} or ${names} like ${` ${text}${goesOn(asked)}`} then
      70 + 10 * (select max(length(${text})::real / length(n)) from unnest(e.names) n where n like ${`${text}%`})
    when ${names} like ${`% ${text}%`} then 60
    when ${everyWord(asked, names)} then ${byName}
    when ${everyWholeWord(asked)} then case when ${named(asked)} then 45 else 40 end
    when ${everyWord(asked, Prisma.sql`e.words`)} then 30
  end`;
}

/**
 * Common table expressions that end in `ranked` (kind, key, what is shown, score, guess): everything that answers and,
 * where nothing does by its name, guesses that score better than what does.
 */
export function ranked(asked: Asked): Prisma.Sql {
  return Prisma.sql`
    sure as materialized (
      select ${shown}, s.score + ${kindBonus} as score, false as guess
      from published."SearchEntry" e
      join lateral (select ${sureScore(asked)} as score) s on s.score is not null
      where ${named(asked)} or e.spellings && ${list(asked.spellings)} or ${everyWordAnywhere(asked)}
    ),
    best as (select coalesce(max(score), 0) as score from sure),
    ${meant(asked)},
    guess as materialized (
      select ${shown}, s.score + 2 * ${kindBonus} as score, true as guess
      from meant m
      join published."SearchEntry" e on e.kind = m.kind and e.key = m.key
      -- Without the offset a score is made twice, once to be compared and once to be kept.
      join lateral (select ${guessScore(asked)} as score offset 0) s on s.score > 20
      where (e.kind, e.key) not in (select kind, key from sure)
    ),
    ranked as (
      select * from sure
      union all
      select g.* from guess g, best where g.score > best.score
    )`;
}
