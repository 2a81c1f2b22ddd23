import { getProofAsked } from '@/lib/features/accounts/queries/proven';
import { mayAdminister } from '@/lib/features/administration/policy';
import {
  mostExported,
  pageOfAudit,
  rowsOfPage,
  toldApart,
  type AuditAsked,
  type AuditPage,
  type AuditRow,
} from '@/lib/features/audit-log/model/event';
import { foldSaves } from '@/lib/features/audit-log/model/fold';
import { listProvinceChoices } from '@/lib/features/users/queries/provinces';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { addDays, startOfDay } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { isoInstant } from '@/lib/platform/db/iso-instant';
import { only } from '@/lib/platform/db/listed';
import { compareNames } from '@/lib/platform/text';

/** `report`, or one of them: `report:0190…`. */
function aboutSubject(subject: string): Prisma.Sql {
  const [type = '', ...id] = subject.split(':');
  const isOne = id.length === 0 ? Prisma.sql`true` : Prisma.sql`e."objectId" = ${id.join(':')}`;
  return Prisma.sql`(e."objectType" = ${type} and ${isOne})`;
}

function asked({ person, act, subject, province, from, to, before }: AuditAsked): Prisma.Sql {
  return Prisma.sql`
    ${only(before, (id) => Prisma.sql`e.id < ${id}::bigint`)}
    and ${only(person, (id) => Prisma.sql`e."actorId" = ${id}::uuid`)}
    and ${only(act, (code) => Prisma.sql`e.action = ${code}`)}
    and ${only(subject, aboutSubject)}
    and ${only(province, (slug) => Prisma.sql`e."provinceId" in (select id from "Province" where slug = ${slug})`)}
    and ${only(from, (day) => Prisma.sql`e.at >= ${startOfDay(day)}::timestamptz`)}
    and ${only(to, (day) => Prisma.sql`e.at < ${startOfDay(addDays(day, 1))}::timestamptz`)}`;
}

/** The newest name of a unit, as a value of both languages. */
const namesOf = (id: Prisma.Sql) => Prisma.sql`(
  select json_build_object('vi', v.name, 'en', v."nameEn") from "ProvinceVersion" v
  where v."provinceId" = ${id} order by v."validFrom" desc limit 1)`;

/** Events newest first, with the names of who acted and of what it was about. */
function readRows(which: AuditAsked, most: number): Promise<readonly AuditRow[]> {
  return db().$queryRaw<AuditRow[]>`
    with e as (select * from "AuditEvent" e where ${asked(which)} order by e.id desc limit ${most})
    select e.id::text as id, ${isoInstant(Prisma.sql`e.at`)} as at, e."actorRole"::text as role, e.action, e.outcome,
      case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as actor,
      ${namesOf(Prisma.sql`e."provinceId"`)} as province,
      coalesce(e.detail, '{}') as detail,
      json_build_object('type', e."objectType", 'id', e."objectId",
        'name', coalesce(a.name, d.number, d.title), 'period', p.code,
        'province', ${namesOf(Prisma.sql`r."provinceId"`)}) as subject
    from e
    left join "User" u on u.id = e."actorId"
    left join "User" a on e."objectType" = 'account' and a.id::text = e."objectId"
    left join "Document" d on e."objectType" = 'document' and d.id::text = e."objectId"
    left join "Report" r on e."objectType" = 'report' and r.id::text = e."objectId"
    left join "ReportingPeriod" p on p.id = r."periodId"
    order by e.id desc`;
}

async function listPeopleNames() {
  const people = await db().user.findMany({ select: { id: true, name: true, email: true } });
  return toldApart(people).toSorted((left, right) => compareNames(left.name, right.name));
}

/** A page of the audit log by what was asked, newest first; null for who is no administrator. */
export async function listAudit(viewer: Viewer, which: AuditAsked): Promise<AuditPage | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const [rows, people, provinces, proofAsked] = await Promise.all([
    readRows(which, rowsOfPage),
    listPeopleNames(),
    listProvinceChoices(),
    getProofAsked(viewer),
  ]);
  const { lines, read } = foldSaves(rows, pageOfAudit);
  const isLast = read === rows.length && rows.length < rowsOfPage;
  const next = isLast ? null : (rows[read - 1]?.id ?? null);
  return { lines, next, people, provinces, proofAsked };
}

/** Every event that was asked for, newest first, a batch at a time; none of what is recorded meanwhile. */
export async function* readAudit(which: AuditAsked): AsyncGenerator<readonly AuditRow[]> {
  const atOnce = 2000;
  let before = which.before;
  for (let count = 0; count < mostExported; count += atOnce) {
    const rows = await readRows({ ...which, before }, atOnce);
    if (rows.length > 0) yield rows;
    before = rows.at(-1)?.id;
    if (rows.length < atOnce) return;
  }
}
