import type { BenchDatabase } from '@/ops/bench/database';

/** Invented years before the one there is: the same 22 tasks, twelve months each, all 63 provinces published. */
const yearsFrom = (first: number, last: number): readonly string[] => [
  `set session_replication_role = replica`,
  `create temp table made as
    select gen_random_uuid() as "setId", y as year from generate_series(${String(first)}, ${String(last)}) y`,
  `insert into "TaskSet" (id, year, "titleVi", "titleEn", "declaredCount", source)
    select "setId", year, 'Đo', 'Measure', 22, 'bench' from made`,
  `create temp table made_task as
    select m.year, gen_random_uuid() as "newId", t.* from made m cross join "Task" t
    join "TaskSet" s on s.id = t."setId" and s.year = 2022`,
  `insert into "Task" (id, "setId", number, code, "titleVi", "titleEn", "shortVi", "shortEn", pillar, metric, "unitVi",
      "unitEn", "dueOn", "isDueAssumed", "provesAs", provenance, "titleBasis", sources)
    select "newId", made."setId", number, code, "titleVi", "titleEn", "shortVi", "shortEn", pillar, metric, "unitVi",
      "unitEn", make_date(made.year, 12, 31), true, 'none', provenance, "titleBasis", sources
    from made_task t join made on made.year = t.year`,
  `create temp table made_period as
    select gen_random_uuid() as id, "setId", year, m from made, generate_series(1, 12) m`,
  `insert into "ReportingPeriod" (id, "setId", code, kind, "startsOn", "endsOn", "cutOffOn", "dueAt", "locksAt", "opensOn",
      "openedAt", "expectedCount")
    select id, "setId", year || '-' || lpad(m::text, 2, '0'), 'month', make_date(year, m, 1),
      (make_date(year, m, 1) + interval '1 month - 1 day')::date, make_date(year, m, 14), make_date(year, m, 20),
      make_date(year, m, 28), make_date(year, m, 1), make_date(year, m, 1), 63
    from made_period`,
  `create temp table made_report as
    select gen_random_uuid() as id, gen_random_uuid() as "revisionId", p.id as "periodId", p."setId", p.year, p.m,
      u.id as "provinceId"
    from made_period p, "Province" u where u."existsTo" is not null or u."existsFrom" < '2022-01-01'`,
  `insert into "Report" (id, "periodId", "provinceId", state, "publishedRevisionId")
    select id, "periodId", "provinceId", 'published', "revisionId" from made_report`,
  `insert into "Revision" (id, "reportId", n, "submittedById", "submittedAt", "idempotencyKey", "contentHash", receipt,
      "provinceId")
    select "revisionId", id, 1, (select id from "User" limit 1), make_date(year, m, 18), gen_random_uuid(), encode(sha256(id::text::bytea), 'hex'),
      'B-' || id, "provinceId" from made_report`,
  `insert into "Decision" (id, "revisionId", "reviewerId", outcome, "decidedAt", "provinceId")
    select gen_random_uuid(), "revisionId", (select id from "User" limit 1), 'published', make_date(year, m, 22),
      "provinceId" from made_report`,
  `insert into "RevisionItem" (id, "revisionId", "taskId", answer, "valueStatus", percent, "provinceId")
    select gen_random_uuid(), r."revisionId", t."newId", 'changed', 'reported', r.m * 8, r."provinceId"
    from made_report r join made_task t on t.year = r.year`,
  `insert into "Standing" ("provinceId", "taskId", "periodId", "revisionId", "itemId", "valueStatus", percent, "changedOn",
      "publishedAt")
    select r."provinceId", i."taskId", r."periodId", r."revisionId", i.id, 'reported', i.percent, make_date(r.year, 12, 14),
      make_date(r.year, 12, 22)
    from made_report r join "RevisionItem" i on i."revisionId" = r."revisionId" where r.m = 12`,
  `insert into "StandingChange" ("provinceId", "taskId", "periodId", "isApplicable")
    select r."provinceId", i."taskId", r."periodId", true
    from made_report r join "RevisionItem" i on i."revisionId" = r."revisionId" where r.m = 1`,
  `drop table made, made_task, made_period, made_report`,
  `set session_replication_role = origin`,
  `analyze`,
];

/** 2013 to 2021: together with the year of the demonstration the ten years the API is measured at. */
export const tenYears = yearsFrom(2013, 2021);

/** Six more, with which there are a quarter of a million answers. */
const yearsBeforeThose = yearsFrom(2007, 2012);

async function fillFrom(year: number, database: BenchDatabase, years: readonly string[]): Promise<void> {
  const sets = await database.rows(`select from "TaskSet" where year = ${String(year)}`);
  if (sets.length === 0) await database.fill(years);
}

/** Adds the nine years where they are not there yet. */
export function fillTenYears(database: BenchDatabase): Promise<void> {
  return fillFrom(2013, database, tenYears);
}

/** Adds those nine and the six before them. */
export async function fillSixteenYears(database: BenchDatabase): Promise<void> {
  await fillTenYears(database);
  await fillFrom(2007, database, yearsBeforeThose);
}
