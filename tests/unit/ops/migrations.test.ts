import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '@/ops/folders';

const folder = path.join(root, 'prisma/migrations');

/** The last one from before several instances could run: until then the portal stood still for every upgrade. */
const lastAlone = '20261201010100_single_sign_on';

/** What takes away, renames or narrows something that the version before may still use. */
const contractions = [
  /\bdrop\s+(?:table|column|schema|type|view|function)\b/i,
  /\brevoke\b/i,
  /\brename\s+(?:to|column|value)\b|\brename\s+"/i,
  /\balter\s+(?:column\s+)?"\w+"\s+(?:set\s+data\s+)?type\b/i,
  /\bset\s+not\s+null\b/i,
  /\badd\s+column\s+(?:if\s+not\s+exists\s+)?"\w+"(?:(?!default|,|;)[\s\S])*\bnot\s+null(?:(?!default|,|;)[\s\S])*[,;]/i,
];

/** A contraction says, above all, since which migration nothing uses what it takes away. */
const permission = /^-- Contract: nothing has used it since (\d{14}_\w+)\.$/m;

/** What a migration takes away from the version before without saying since when it is out of use. */
function takenFrom(name: string, sql: string): readonly string[] {
  const since = permission.exec(sql)?.[1];
  if (since !== undefined && since < name) return [];
  const code = sql.replaceAll(/--.*$/gm, '');
  return contractions.flatMap((each) => each.exec(code)?.[0] ?? []);
}

test('no migration takes away what the version before uses', () => {
  const later = readdirSync(folder).filter((name) => /^\d{14}_/.test(name) && name > lastAlone);
  const found = later.flatMap((name) =>
    takenFrom(name, readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')).map((what) => [
      name,
      what,
    ]),
  );
  expect(found).toEqual([]);
});

test.each([
  'ALTER TABLE "Report" DROP COLUMN "note";',
  'DROP TABLE "Report";',
  'DROP VIEW published."Report";',
  'REVOKE SELECT ON "Report" FROM portal_app;',
  'ALTER TABLE "Report" RENAME COLUMN "note" TO "remark";',
  "ALTER TYPE \"State\" RENAME VALUE 'a' TO 'b';",
  'ALTER TABLE "Report" ALTER COLUMN "note" SET NOT NULL;',
  'ALTER TABLE "Report" ALTER COLUMN "note" TYPE integer;',
  'ALTER TABLE "Report" ADD COLUMN "note" TEXT NOT NULL;',
])('%s takes something away', (sql) => {
  expect(takenFrom('20270101000000_next', sql)).toHaveLength(1);
  const said = `-- Contract: nothing has used it since 20261231000000_before.\n${sql}`;
  expect(takenFrom('20270101000000_next', said)).toEqual([]);
  expect(takenFrom('20261231000000_before', said)).toHaveLength(1);
});

test.each([
  'ALTER TABLE "Report" ADD COLUMN "note" TEXT;',
  'ALTER TABLE "Report" ADD COLUMN "isKept" BOOLEAN NOT NULL DEFAULT false;',
  'CREATE TABLE "Kept" ("id" UUID NOT NULL); -- drop table',
])('%s takes nothing away', (sql) => {
  expect(takenFrom('20270101000000_next', sql)).toEqual([]);
});
