import { Prisma } from '@/lib/generated/prisma/client';
import type { Asked } from '@/lib/features/search/model/asked';

/** From here on something answers by its name, not by words somewhere in it, and nobody needs guesses. */
export const byName = 50;

/** In characters; the migration keeps spellings up to twice that. */
const longestName = 30;

/** Several values as one: the statement is the same however many words are asked, and its plan is kept. */
export function list(values: readonly string[]): Prisma.Sql {
  return Prisma.sql`${[...values]}::text[]`;
}

/** Of a long question nothing: it is no misspelt name, and comparing it letter by letter with every name takes long. */
function misspelt({ text }: Asked): string {
  return text.length <= longestName ? text : '';
}

function likeSpelt(asked: Asked): Prisma.Sql {
  const text = misspelt(asked);
  return Prisma.sql`(e.spelling operator(search.%) ${text} or e.spelling operator(search.%>) ${text})`;
}

/**
 * As a value of its own, so that the plan does not weigh each of a hundred spellings: it would compare them with those of
 * every entry, where the index finds them at once.
 */
function overlap(column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  return Prisma.sql`${column} && (select ${list(values)})`;
}

/**
 * What may be meant where nothing answers by its name. Each way to it is a question of its own, which has an index; letters
 * are compared with every name only where no name is one letter away.
 */
export function meant(asked: Asked): Prisma.Sql {
  const { runs, near } = asked;
  const among = (condition: Prisma.Sql) => Prisma.sql`
    select e.kind, e.key from published."SearchEntry" e where (select score from best) < ${byName} and ${condition}`;
  return Prisma.sql`
    nearest as materialized (${among(overlap(Prisma.sql`e.near`, near.whole))}),
    meant as materialized (
      select kind, key from nearest
      union ${among(overlap(Prisma.sql`e.near`, near.parts))}
      union ${among(overlap(Prisma.sql`e.names`, runs))}
      union ${among(overlap(Prisma.sql`e.codes`, runs))}
      union ${among(Prisma.sql`not exists (select from nearest) and ${likeSpelt(asked)}`)}
    )`;
}

/** A figure among other words is a code only where it is a good part of them: `mã 24`, not `báo cáo tháng 11`. */
const leastShare = 0.18;

/** Below this, or where one is twice as long, two spellings have some letters in common by chance. */
const likest = 0.45;

/**
 * A name one letter away; a name or code that stands in the question, the more of it the better; or one spelt like it.
 * The parts are looked up in a set that is made once; as an array each would be compared with hundreds of spellings in turn.
 */
export function guessScore(asked: Asked): Prisma.Sql {
  const { text, runs, near } = asked;
  const share = Prisma.sql`max(length(part))::real / length(${text}) from unnest`;
  return Prisma.sql`greatest(
    case when (e.kind, e.key) in (select kind, key from nearest) then ${byName}::int end,
    (select 20 + 12 * ${share}(e.near) part where part in (select unnest(${list(near.parts)}))),
    (select 24 + 12 * ${share}(e.names) part where part in (select unnest(${list(runs)}))),
    (select 20 + 12 * ${share}(e.codes) part where part in (select unnest(${list(runs)}))
      and (part ~ '[^0-9]' or length(part) >= ${leastShare}::real * length(${text}))),
    (select 60 * max(search.similarity(part, ${misspelt(asked)}))
      from unnest(e.names) part where length(part) <= ${longestName} and 2 * length(part) > length(${text})
        and ${` ${text} `} not like concat('% ', part, ' %') and search.similarity(part, ${misspelt(asked)}) >= ${likest}::real))`;
}
