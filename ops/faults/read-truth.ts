import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { logHeadsFile } from '@/lib/platform/storage/log-heads-file';
import type {
  DocumentTruth,
  ItemTruth,
  NoticeTruth,
  ReportTruth,
  RevisionTruth,
  Truth,
} from '@/ops/faults/truth';
import { findLogBreak } from '@/ops/verify/log';
import { broken } from '@/ops/verify/words';

/** The item of a report that the drill writes, and its version before it began. */
export type Watched = Readonly<{ reportId: string; slug: string; task: number; version: number }>;

/** What the truth is read of: reports, documents, and the log since an event. */
export type Scope = Readonly<{
  watched: readonly Watched[];
  documentIds: readonly string[];
  since: string;
  store: string;
}>;

const account = (of: string) => `split_part(${of}.email, '@', 1)`;

const questions = {
  reports: `select r.id, p.slug as province, r.state::text,
      array(select ${account('u')} from "ReportEditor" e join "User" u on u.id = e."userId" where e."reportId" = r.id) as editors
    from "Report" r join "Province" p on p.id = r."provinceId" where r.id = any($1)`,
  items: `select i."reportId", t.number as task, i.version, i.note from "ReportItem" i join "Task" t on t.id = i."taskId"
    where i."reportId" = any($1)`,
  revisions: `select v.id, v."reportId", v.n, v."idempotencyKey" as key, v.receipt, ${account('s')} as submitter,
      coalesce((select json_object_agg(t.number, i.note) from "RevisionItem" i join "Task" t on t.id = i."taskId"
        where i."revisionId" = v.id), '{}') as notes,
      coalesce((select json_agg(json_build_object('outcome', d.outcome, 'reviewer', ${account('u')}))
        from "Decision" d join "User" u on u.id = d."reviewerId" where d."revisionId" = v.id), '[]') as decisions,
      array(select ${account('u')} from "Reopening" o join "User" u on u.id = o."byId" where o."revisionId" = v.id) as reopenings
    from "Revision" v join "User" s on s.id = v."submittedById" where v."reportId" = any($1)`,
  documents: `select d.id, d.version, f.sha256, f.bytes from "Document" d left join "StoredFile" f on f."documentId" = d.id
    where d.id = any($1)`,
  notices: `select n.detail->>'reportId' as "reportId", n.kind, ${account('u')} as recipient, count(*)::int as times
    from "Notice" n join "User" u on u.id = n."toId" where n.detail->>'reportId' = any($1::text[])
    and n.kind in ('report-submitted', 'report-returned', 'report-published', 'report-reopened') group by 1, 2, 3`,
  saves: `select e."objectId" as "reportId", (e.detail->>'task')::int as task, (e.detail->>'version')::int as base,
      ${account('u')} as actor
    from "AuditEvent" e join "User" u on u.id = e."actorId"
    where e.id > $2 and e.action = 'report.save-item' and e.outcome = 'done' and e."objectId" = any($1::text[])`,
  uploads: `select e."objectId" as "documentId", e.detail->>'sha256' as sha256, ${account('u')} as actor
    from "AuditEvent" e join "User" u on u.id = e."actorId"
    where e.id > $2 and e.action = 'document.attach' and e.outcome = 'done' and e."objectId" = any($1::text[])`,
  recorded: `select e.action, coalesce(e.detail->>'receipt', e.detail->>'revisionId') as about, count(*)::int as times
    from "AuditEvent" e where e.id > $2 and e.outcome = 'done' and e."objectId" = any($1::text[])
    and e.action in ('report.submit', 'report.publish', 'report.return', 'report.reopen') group by 1, 2`,
} as const;

async function keptFile(store: string, sha256: string | null): Promise<DocumentTruth['kept']> {
  if (sha256 === null) return null;
  const content = await readFile(path.join(store, 'kept', sha256.slice(0, 2), sha256)).catch(() => null);
  if (content === null) return null;
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

async function brokenChain(client: pg.Client): Promise<string | null> {
  const { findChainBreak } = await import('@/lib/features/reporting/queries/chain');
  const { ownerDb } = await import('@/lib/platform/db');
  const inLog = await findLogBreak(client, { file: logHeadsFile(), hash: undefined });
  if (inLog !== null) return inLog;
  const found = await findChainBreak(ownerDb());
  return found === null ? null : broken.revision(found.receipt);
}

type Sent = Omit<RevisionTruth, 'note'> & Readonly<{ notes: Readonly<Record<string, string | null>> }>;

/** Reads everything that the journal is checked against. */
export async function readTruth(client: pg.Client, scope: Scope): Promise<Truth> {
  const { watched, documentIds, since, store } = scope;
  const reportIds = watched.map(({ reportId }) => reportId);
  const ask = async <Row extends pg.QueryResultRow>(question: string, ...values: unknown[]) =>
    (await client.query<Row>(question, values)).rows;
  const items = await ask<ItemTruth>(questions.items, reportIds);
  const documents = await ask<Omit<DocumentTruth, 'kept'>>(questions.documents, documentIds);
  const revisions = await ask<Sent>(questions.revisions, reportIds);
  const taskOf = (id: string) => watched.find(({ reportId }) => reportId === id)?.task;
  return {
    reports: await ask<ReportTruth>(questions.reports, reportIds),
    items: watched.flatMap(({ reportId, task, version: first }) =>
      items
        .filter((item) => item.reportId === reportId && item.task === task)
        .map(({ version, note }) => ({ reportId, task, first, version, note })),
    ),
    revisions: revisions.map(({ notes, ...revision }) => ({
      ...revision,
      note: notes[String(taskOf(revision.reportId))] ?? null,
    })),
    documents: await Promise.all(
      documents.map(async (row) => ({ ...row, kept: await keptFile(store, row.sha256) })),
    ),
    saves: await ask<Truth['saves'][number]>(questions.saves, reportIds, since),
    uploads: await ask<Truth['uploads'][number]>(questions.uploads, documentIds, since),
    recorded: await ask<Truth['recorded'][number]>(questions.recorded, reportIds, since),
    notices: await ask<NoticeTruth>(questions.notices, reportIds),
    broken: await brokenChain(client),
  };
}
