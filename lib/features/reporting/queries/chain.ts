import { contentHash } from '@/lib/features/reporting/model/content';
import { sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { explanationContent, sentExplanations } from '@/lib/features/reporting/queries/explanations';
import type { Db } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';

/** A revision whose content is no longer what its hash says, or which does not stand on the one before it. */
export type ChainBreak = Readonly<{ receipt: string; problem: 'content' | 'previous' }>;

const perRead = 200;

function readSome(client: Db, after: string | undefined) {
  return client.revision.findMany({
    orderBy: { id: 'asc' },
    take: perRead,
    ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
    select: {
      ...{ id: true, reportId: true, n: true, receipt: true, submittedById: true, submittedAt: true },
      ...{ contentHash: true, previousHash: true },
      items: {
        select: {
          ...sentAnswerSelect,
          ...{ explanation: true, explained: sentExplanations, writtenById: true, writtenAt: true },
        },
      },
      report: { select: { revisions: { select: { n: true, contentHash: true } } } },
    },
  });
}

type Link = Awaited<ReturnType<typeof readSome>>[number];

function problemOf({ items, report, submittedAt, ...row }: Link): ChainBreak['problem'] | null {
  const before = report.revisions.find(({ n }) => n === row.n - 1);
  if (row.previousHash !== (before?.contentHash ?? null)) return 'previous';
  const { reportId, n, receipt, submittedById } = row;
  const content = {
    ...{ reportId, n, receipt, submittedById, submittedAt: submittedAt.toISOString() },
    items: items.map((item) => {
      const { taskId, answer, explanation, explained, writtenById, writtenAt } = item;
      const told = { taskId, answer, explanation, writtenById, writtenAt: writtenAt?.toISOString() ?? null };
      return { ...toAnswer(item), ...told, explanations: explanationContent(explained) };
    }),
  };
  return contentHash(sha256, row.previousHash, content) === row.contentHash ? null : 'content';
}

/** Computes every hash anew and names the first revision that does not hold (invariant 2); null when all do. */
export async function findChainBreak(client: Db): Promise<ChainBreak | null> {
  let after: string | undefined;
  for (;;) {
    const links = await readSome(client, after);
    const broken = links.map((link) => ({ receipt: link.receipt, problem: problemOf(link) }));
    const first = broken.find(({ problem }) => problem !== null);
    if (first?.problem != null) return { receipt: first.receipt, problem: first.problem };
    if (links.length < perRead) return null;
    after = links.at(-1)?.id;
  }
}
