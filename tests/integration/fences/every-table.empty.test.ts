import { beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '@/lib/generated/prisma/client';
import { inTransaction, ownerDb, type Tx } from '@/lib/platform/db';
import { aViewer, grant } from '@/tests/support/viewers';

/*
 * Every fenced table, with everything else taken away: no law, no constraint but the keys, all rights for the application.
 * What is left is the fence alone.
 */

type Fenced = Readonly<{
  name: string;
  /** The column that says whose a row is. */
  mark: string;
  /** The column that a mark is taken from: what the row hangs on, or the mark itself. */
  thing: string;
  parent: string | null;
  isShown: boolean;
  key: Readonly<Record<string, string>>;
}>;

const fenced = await ownerDb().$queryRaw<Fenced[]>`
  select c.relname as name, p.mark, coalesce(f.thing, p.mark) as thing, f.parent,
    exists (select from pg_policy s where s.polrelid = c.oid and s.polname = 'read_by_all'
      and pg_get_expr(s.polqual, s.polrelid) = 'true') as "isShown",
    (select json_object_agg(a.attname, a.atttypid::regtype) from pg_index i
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
      where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c
  join lateral (select case when c.relname = 'Task' then 'ownerId' else 'provinceId' end as mark) p on true
  left join lateral (
    select (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = t.tgattr[0]) as thing,
      replace(t.tgfoid::regproc::text, '"', '') as parent
    from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'fence_follow'
  ) f on true
  where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
  order by (select min(oid) from pg_policy p where p.polrelid = c.oid)`;

const table = ({ name }: Pick<Fenced, 'name'>) => Prisma.raw(`public."${name}"`);
const column = (name: string) => Prisma.raw(`"${name}"`);

const own = crypto.randomUUID();
const other = crypto.randomUUID();
const officer = aViewer(grant('officer', own));
const acting = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(officer, work);

async function takeEverythingElseAway(): Promise<void> {
  await ownerDb().$executeRawUnsafe(`do $$ declare r record; begin
    for r in select conrelid::regclass as of, conname from pg_constraint
      where contype in ('c', 'f') and connamespace = 'public'::regnamespace
    loop execute format('alter table %s drop constraint %I', r.of, r.conname); end loop;
    for r in select c.oid::regclass as of, exists (
        select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'fence_follow') as follows
      from pg_class c where c.relrowsecurity
    loop
      execute format('alter table %s disable trigger user', r.of);
      if r.follows then execute format('alter table %s enable trigger fence_follow', r.of); end if;
      execute format('grant all on %s to portal_app', r.of);
    end loop;
    for r in select a.attrelid::regclass as of, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relrowsecurity and a.attnum > 0 and a.attnotnull and not exists (
        select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey))
    loop execute format('alter table %s alter %I drop not null', r.of, r.attname); end loop;
  end $$`);
}

const samples: Readonly<Record<string, Prisma.Sql>> = {
  uuid: Prisma.sql`gen_random_uuid()`,
  integer: Prisma.sql`1`,
  text: Prisma.sql`gen_random_uuid()::text`,
};

/** A row that hangs on a thing of the province; nothing else of it is known. */
async function add(client: Pick<Tx, '$queryRaw' | '$executeRaw'>, to: Fenced, provinceId: string) {
  const { thing, parent, key } = to;
  const columns = [...new Set([thing, ...Object.keys(key)])];
  const from = fenced.find(({ name }) => `fence.follow_${name}` === parent);
  const value = (name: string) => {
    if (name !== thing) return samples[key[name] ?? ''] ?? Prisma.sql`null`;
    if (from === undefined) return Prisma.sql`${provinceId}::uuid`;
    return Prisma.sql`${things.get(`${from.name} ${provinceId}`)}::uuid`;
  };
  const [row] = await client.$queryRaw<{ id: string | null }[]>`
    insert into ${table(to)} as t (${Prisma.join(columns.map(column))})
    values (${Prisma.join(columns.map(value))}) returning to_json(t) ->> 'id' as id`;
  return row?.id ?? null;
}

/** By table and province: the row that others hang on. */
const things = new Map<string, string | null>();

beforeAll(async () => {
  await takeEverythingElseAway();
  for (const each of fenced)
    for (const provinceId of [own, other])
      things.set(`${each.name} ${provinceId}`, await add(ownerDb(), each, provinceId));
});

const ofOther = ({ mark }: Fenced) => Prisma.sql`${column(mark)} = ${other}::uuid`;

describe('an officer whom nothing but the fence holds back (AC-01)', () => {
  test('meets it on every table that officers write', () => {
    expect(fenced.length).toBeGreaterThan(30);
  });

  test.each(fenced.filter(({ isShown }) => !isShown))('reads of $name what is his own', async (each) => {
    const rows = await acting(
      (tx) => tx.$queryRaw<{ of: string }[]>`select ${column(each.mark)} as of from ${table(each)}`,
    );
    expect(rows).toEqual([{ of: own }]);
  });

  test.each(fenced)('changes and removes of $name nothing of another province', async (each) => {
    const touched = await acting(async (tx) => [
      await tx.$executeRaw`update ${table(each)} set ${column(each.thing)} = ${column(each.thing)} where ${ofOther(each)}`,
      await tx.$executeRaw`delete from ${table(each)} where ${ofOther(each)}`,
    ]);
    expect(touched).toEqual([0, 0]);
    const [left] = await ownerDb().$queryRaw<{ rows: number }[]>`
      select count(*)::int as rows from ${table(each)} where ${ofOther(each)}`;
    expect(left).toEqual({ rows: 1 });
  });

  test.each(fenced)('adds to $name nothing for another province', async (each) => {
    await expect(acting((tx) => add(tx, each, other))).rejects.toThrow('row-level security');
  });

  test.each(fenced)('moves nothing of $name to another province', async (each) => {
    const { name, thing, parent, mark } = each;
    const from = fenced.find((one) => `fence.follow_${one.name}` === parent);
    const target = from === undefined ? other : things.get(`${from.name} ${other}`);
    const move = acting(
      (tx) => tx.$executeRaw`update ${table({ name })} set ${column(thing)} = ${target}::uuid
        where ${column(mark)} = ${own}::uuid`,
    );
    await expect(move).rejects.toThrow('row-level security');
  });

  test.each(fenced.filter(({ parent }) => parent !== null))(
    'marks nothing of $name as his own that hangs on another province',
    async (each) => {
      const marked = ownerDb().$queryRaw<{ of: string }[]>`
        update ${table(each)} set "provinceId" = ${own}::uuid where ${ofOther(each)} returning "provinceId" as of`;
      expect(await marked).toEqual([{ of: other }]);
    },
  );

  test.each(fenced)('adds to $name what is his own', async (each) => {
    const added = acting((tx) => add(tx, each, own));
    // Where what it hangs on is the key, there is one already.
    await expect(added.then(() => 'added', String)).resolves.toMatch(
      /^added$|Unique constraint|duplicate key/,
    );
  });
});
