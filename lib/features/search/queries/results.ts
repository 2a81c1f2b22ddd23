import { Prisma } from '@/lib/generated/prisma/client';
import { readAsked, type Asked } from '@/lib/features/search/model/asked';
import { namesBegun } from '@/lib/features/search/model/beginning';
import { resultsPerPage, type Found, type Results } from '@/lib/features/search/model/result';
import { readAsTelex } from '@/lib/features/search/model/telex';
import { ranked } from '@/lib/features/search/queries/rank';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';

type Row = Found & Readonly<{ total: number }>;

type Slice = Readonly<{ from: number; count: number }>;

/** Guesses are told only where they answer better than anything that matches. */
const mostGuesses = 3;

/**
 * What answers a question, best first, in one statement, or two where the first finds nothing. Never from a cache:
 * questions are endless, and an answer kept would push out pages that many ask for.
 */
export async function searchAll(_viewer: Viewer, asked: Asked, page: number): Promise<Results> {
  const rows = await readMeant(asked, { from: (page - 1) * resultsPerPage, count: resultsPerPage });
  return {
    total: rows[0]?.total ?? 0,
    found: rows.filter(isSure).map(toFound),
    guesses: page === 1 ? rows.filter((row) => row.isGuess).map(toFound) : [],
  };
}

/** The first few, for suggestions while somebody types. */
export async function suggest(_viewer: Viewer, asked: Asked, most: number): Promise<readonly Found[]> {
  const rows = await readMeant(asked, { from: 0, count: most });
  return rows.map(toFound).slice(0, most);
}

/** What answers; where nothing holds what was typed, guesses at what it was to be before the keyboard or the hand failed. */
async function readMeant(asked: Asked, slice: Slice): Promise<readonly Row[]> {
  const rows = await readRows(asked, slice);
  const meant = rows.some(isSure) ? null : readAsTelex(asked);
  const others = meant === null ? [] : await readRows(meant, { from: 0, count: mostGuesses });
  if (others.some(isSure) || (rows.length === 0 && others.length > 0)) return asGuesses(others);
  return rows.length > 0 ? rows : readBegun(asked);
}

/** The provinces whose names begin so but for one letter. */
async function readBegun(asked: Asked): Promise<readonly Row[]> {
  const slugs = await publicDb().$queryRaw<{ address: string }[]>`
    select e.address from published."SearchEntry" e where e.kind::text = 'province' order by e.address`;
  const names = slugs.map(({ address }) => address.replaceAll('-', ' '));
  const begun = namesBegun(asked, names).flatMap((name) => readAsked(name) ?? []);
  const found = begun.slice(0, mostGuesses).map((name) => readRows(name, { from: 0, count: 1 }));
  return asGuesses((await Promise.all(found)).flat());
}

function asGuesses(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, mostGuesses).map((row) => ({ ...row, isGuess: true, total: 0 }));
}

function isSure(row: Row): boolean {
  return !row.isGuess;
}

/** The names of the other units that went into the same one. */
const together = Prisma.sql`(select coalesce(json_agg(json_build_object('name', n.name, 'nameEn', n."nameEn")
    order by n.name collate "vi-x-icu"), '[]')
  from published."ReorganisationLink" o
  join lateral (select x.name, x."nameEn" from published."ProvinceVersion" x where x."provinceId" = o."fromId"
    order by x."validFrom" desc limit 1) n on true
  where o."toId" = l."toId" and o."fromId" <> l."fromId")`;

/** The units a province went into, or came from, as rows of JSON. */
function relatives(which: 'became' | 'formedFrom'): Prisma.Sql {
  const [own, other] = which === 'became' ? ['fromId', 'toId'] : ['toId', 'fromId'];
  return Prisma.sql`(select coalesce(json_agg(json_build_object('slug', q.slug, 'name', n.name, 'nameEn', n."nameEn",
      'from', q."existsFrom", 'to', q."existsTo", 'together', ${which === 'became' ? together : Prisma.sql`'[]'::json`}) order by n.name collate "vi-x-icu"), '[]')
    from published."ReorganisationLink" l join published."Province" q on q.id = l.${Prisma.raw(`"${other}"`)}
    join lateral (select x.name, x."nameEn" from published."ProvinceVersion" x where x."provinceId" = q.id
      order by x."validFrom" limit 1) n on true
    where l.${Prisma.raw(`"${own}"`)} = p.id)`;
}

/** Names and kinds a province took after its first, as rows of JSON. */
const laterNames = Prisma.sql`(select coalesce(json_agg(json_build_object('name', x.name, 'nameEn', x."nameEn",
    'kind', x.kind, 'from', x."validFrom") order by x."validFrom"), '[]')
  from published."ProvinceVersion" x
  where x."provinceId" = p.id and (x.name, x.kind) is distinct from (v.name, v.kind))`;

/** What is shown of a province. Asked as a value of its row, so that it is made for what is shown and not for all. */
const aboutProvince = Prisma.sql`case when s.kind::text = 'province' then (
    select json_build_object('kind', v.kind, 'code', v.code, 'from', p."existsFrom", 'to', p."existsTo",
      'documentNumber', (select min(o."documentNumber") from published."ReorganisationLink" l
        join published."Reorganisation" o on o.id = l."reorganisationId" where p.id in (l."fromId", l."toId")),
      'became', ${relatives('became')}, 'formedFrom', ${relatives('formedFrom')},
      'later', ${laterNames})
    from published."Province" p
    join lateral (select x.kind, x.code, x.name from published."ProvinceVersion" x where x."provinceId" = p.id
      order by x."validFrom" limit 1) v on true
    where p.id = s.key::uuid) end`;

const aboutDocument = Prisma.sql`case when s.kind::text = 'document' then (
    select json_build_object('kind', d.kind, 'issuer', d.issuer, 'issuedOn', d."issuedOn", 'precision', d.precision,
      'provinceVi', v.name, 'provinceEn', v."nameEn", 'isInvented', d."isInvented")
    from published."Document" d
    left join lateral (select x.name, x."nameEn" from published."ProvinceVersion" x
      where x."provinceId" = d."provinceId" order by x."validFrom" limit 1) v on true
    where d.id = s.key::uuid) end`;

/** The alias that answers, where no name holds all that was asked; the shortest of several. */
function aliasOf({ text }: Asked): Prisma.Sql {
  return Prisma.sql`case when concat(' ', array_to_string(s.names, ' | ')) not like ${`% ${text}%`} then (
    select a.alias from published."SearchAlias" a
    where a.kind = s.kind and a.address = s.address and concat(' ', search.form(a.alias)) like ${`% ${text}%`}
    order by length(a.alias), a.alias limit 1) end`;
}

function toFound({ total: _total, ...found }: Row): Found {
  return found;
}

/** One page of hits, then what is shown of each: kinds that have more to tell are asked for it. */
function readRows(asked: Asked, { from, count }: Slice): Promise<Row[]> {
  return publicDb().$queryRaw<Row[]>`
    with ${ranked(asked)},
    hit as (
      select r.*, row_number() over (partition by r.guess order by r.score desc,
          case when r.kind::text = 'province' then r.on end, r.on desc nulls last, r."titleVi", r.key) as n,
        count(*) filter (where not r.guess) over () as total
      from ranked r
    ),
    shown as materialized (
      select * from hit h
      where (not h.guess and h.n > ${from} and h.n <= ${from + count}) or (h.guess and h.n <= ${mostGuesses})
      limit ${count + mostGuesses}
    )
    select s.kind::text as kind, s.address, s."titleVi", s."titleEn", s."aboutVi", s."aboutEn", s.guess as "isGuess", ${aliasOf(asked)} as alias,
      s.total::int as total, ${aboutProvince} as province, ${aboutDocument} as document
    from shown s
    order by s.guess desc, s.n`;
}
