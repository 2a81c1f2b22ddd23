import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ownerDb } from '@/lib/platform/db';
import { root } from '@/ops/folders';

/** Tables of a province, or of something fenced, that need no policy, and why. */
const open: Readonly<Record<string, string>> = {
  ProvinceVersion: 'the public record',
  ProvincialDay: 'the public record',
  Committee: 'the public record; changed by a published filing alone',
  CommitteeMember: 'the public record; changed by a published filing alone',
  Observation: 'the public record',
  ReorganisationLink: 'the public record',
  Standing: 'published answers, written when the ministry publishes',
  StandingChange: 'published answers, written when the ministry publishes',
  TaskSet: 'the public record',
  TaskChange: 'the public record',
  RoleGrant: 'read before anybody’s reach is known; changed by administrators',
  AuditEvent: 'everybody adds to one chain, and each link needs the one before; read by administrators',
};

test('every table of a province or of what is fenced is fenced itself, or is said not to be', async () => {
  const rows = await ownerDb().$queryRaw<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity and (
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'provinceId' and not a.attisdropped)
      or exists (select from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and (f.relrowsecurity or f.relname = 'Province')))
    order by 1`;
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(open).sort());
});

test('every fenced table has the fence, and no policy beside it but the one that shows what is common', async () => {
  const rows = await ownerDb().$queryRaw<{ name: string; policies: string }[]>`
    select c.relname as name, string_agg(p.polname || p.polcmd::text, ' ' order by p.polname) as policies
    from pg_class c left join pg_policy p on p.polrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relrowsecurity group by 1 order by 1`;
  expect(rows.length).toBeGreaterThan(25);
  for (const { name, policies } of rows) expect(policies, name).toMatch(/^by_province\*( read_by_allr)?$/);
});

/** Files that read what is fenced for the whole country: for the portal, or for the ministry and by no id of its user. */
const nationwide = [
  'administration/queries.ts',
  'assessments/queries/desk.ts',
  'documents/commands/sweep.ts',
  'documents/queries/sent.ts',
  'reporting/queries/all-reports.ts',
  'reporting/queries/board-course.ts',
  'reporting/queries/queue-findings.ts',
  'reporting/queries/reminders.ts',
  'reporting/queries/review.ts',
  'reporting/queries/sent-parts.ts',
  'reporting/queries/sent.ts',
  'task-sets/queries/administered.ts',
];

test('every other query of what is fenced says on whose behalf it reads', async () => {
  const rows = await ownerDb().$queryRaw<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity`;
  const models = rows.map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const asked = new RegExp(`\\bdb\\(\\)\\s*\\.(${models.join('|')})\\b`);
  const features = path.join(root, 'lib/features');
  const files = (await readdir(features, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const found: string[] = [];
  for (const file of files)
    if (asked.test(await readFile(path.join(features, file), 'utf8'))) found.push(file);
  expect(found.sort()).toEqual(nationwide);
});
