import { hashPassword, verifyPassword } from '@/lib/platform/auth/password';
import { ownerDb, type Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { grantRows, memberRows, userId, userRows } from '@/prisma/demo/accounts';
import { assessmentBook } from '@/prisma/demo/assessments';
import type { Book } from '@/prisma/demo/book';
import { periodRows } from '@/prisma/demo/calendar';
import { committeeBook } from '@/prisma/demo/committees';
import { readWorld, type World } from '@/prisma/demo/facts';
import { writeHistory } from '@/prisma/demo/history';
import { ownTaskBook } from '@/prisma/demo/own-tasks';
import type { Progress } from '@/prisma/seed';
import { insert } from '@/prisma/seed/sync';

/** Why the demonstration cannot be loaded here: one sentence with the way out. */
export class DemonstrationError extends Error {
  override name = 'DemonstrationError';
}

function password(): string {
  const { DEMO_PASSWORD } = env();
  if (DEMO_PASSWORD === undefined)
    throw new DemonstrationError('DEMO_PASSWORD is missing: the accounts need one.');
  return DEMO_PASSWORD;
}

type Step = Readonly<{ label: string; run: (tx: Tx) => Promise<unknown> }>;

const adding = (label: string, name: string, rows: Book['reports']): Step => ({
  label,
  run: (tx) => insert(tx, { name, rows }),
});

/** States follow from what was sent and decided, one lawful change after the other. */
const settling: readonly Step[] = [
  {
    label: 'submitted',
    run: (tx) => tx.$executeRaw`UPDATE "Report" r SET state = 'submitted', version = 2 * sent.n FROM (
      SELECT "reportId", max(n) AS n FROM "Revision" GROUP BY 1) sent WHERE sent."reportId" = r.id`,
  },
  {
    label: 'decided',
    run: (
      tx,
    ) => tx.$executeRaw`UPDATE "Report" r SET state = d.outcome::text::"ReportState", version = r.version + 1,
      "publishedRevisionId" = CASE WHEN d.outcome = 'published' THEN v.id END
      FROM "Revision" v JOIN "Decision" d ON d."revisionId" = v.id
      WHERE v."reportId" = r.id AND r.version = 2 * v.n`,
  },
];

function stepsOf(world: World, book: Book, passwordHash: string): readonly Step[] {
  const { units, setId } = world;
  const { assessments, replies, withdrawals } = assessmentBook({ units, standings: book.standings });
  const { filings, seats, ends } = committeeBook(world);
  const { ownTasks, ownVersions } = ownTaskBook(units);
  return [
    adding('accounts', 'User', userRows(units, passwordHash)),
    adding('roles', 'RoleGrant', grantRows(units)),
    adding('committee members', 'CommitteeMember', memberRows(units)),
    adding('periods', 'ReportingPeriod', periodRows(setId, units.length)),
    adding('own tasks', 'Task', ownTasks),
    adding('versions of own tasks', 'OwnTaskVersion', ownVersions),
    adding('reports', 'Report', book.reports),
    adding('drafts', 'ReportItem', book.items),
    adding('evidence', 'ReportItemEvidence', book.itemEvidence),
    adding('revisions', 'Revision', book.revisions),
    adding('answers', 'RevisionItem', book.revisionItems),
    adding('evidence sent', 'RevisionItemEvidence', book.revisionEvidence),
    adding('decisions', 'Decision', book.decisions),
    adding('remarks', 'Remark', book.remarks),
    ...settling,
    adding('standings', 'Standing', book.standings),
    adding('standing changes', 'StandingChange', book.standingChanges),
    adding('assessments', 'Assessment', assessments),
    adding('replies', 'AssessmentReply', replies),
    adding('withdrawals', 'AssessmentWithdrawal', withdrawals),
    adding('committees filed', 'CommitteeFiling', filings),
    adding('seats filed', 'CommitteeSeat', seats),
    adding('committees decided', 'CommitteeFilingEnd', ends),
  ];
}

async function load(progress: Progress): Promise<void> {
  const passwordHash = await hashPassword(password());
  await ownerDb().$transaction(
    async (tx) => {
      const world = await readWorld(tx);
      const steps = stepsOf(world, writeHistory(world), passwordHash);
      for (const [index, { label, run }] of steps.entries()) {
        progress(label, index, steps.length);
        await run(tx);
      }
      progress('demonstration', steps.length, steps.length);
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
}

/** A password that was changed since is given to every demonstration account. */
async function renewPassword(kept: string | null): Promise<void> {
  if (await verifyPassword(kept, password())) return;
  const passwordHash = await hashPassword(password());
  await ownerDb().user.updateMany({ where: { isDemo: true }, data: { passwordHash } });
}

/**
 * Loads what is invented, once: accounts, nine months of reports, committee members. Run again it changes nothing but
 * a changed password. Refuses a database of real accounts, and one that holds another version of the demonstration.
 */
export async function seedDemonstration(progress: Progress = () => undefined): Promise<void> {
  const invented = await ownerDb().user.findFirst({ where: { isDemo: true }, select: { id: true } });
  if (invented === null) {
    const real = await ownerDb().user.count();
    if (real > 0)
      throw new DemonstrationError(
        'This database has real accounts: the demonstration needs a database of its own.',
      );
    return load(progress);
  }
  const id = userId('quantri');
  const administrator = await ownerDb().user.findUnique({ where: { id }, select: { passwordHash: true } });
  if (administrator === null)
    throw new DemonstrationError(
      'This database holds another version of the demonstration: drop it, or remove .data/postgres, and start again.',
    );
  await renewPassword(administrator.passwordHash);
  progress('demonstration', 1, 1);
}
