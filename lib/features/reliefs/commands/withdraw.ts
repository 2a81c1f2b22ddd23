import { giving, reliefTags } from '@/lib/features/reliefs/commands/give';
import { mayWithdrawRelief } from '@/lib/features/reliefs/policy';
import type { WithdrawReliefInput } from '@/lib/features/reliefs/schema';
import { onReport } from '@/lib/features/reporting/commands/hold';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { reading } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** The report it was given for; nothing that could be a report when there is no such relief. */
async function reportOf(viewer: Viewer, reliefId: string): Promise<string> {
  if (!isId(reliefId)) return '';
  const where = { id: reliefId };
  const relief = await reading(viewer, (client) =>
    client.relief.findUnique({ where, select: { reportId: true } }),
  );
  return relief?.reportId ?? '';
}

/** Withdraws what was given by a record of its own, once: `already-decided` for whoever comes second. */
export async function withdrawRelief(viewer: Viewer, input: WithdrawReliefInput): Promise<Outcome<string>> {
  const { reliefId, reason } = input;
  return onReport<string>(viewer, {
    action: 'relief.withdraw',
    reportId: await reportOf(viewer, reliefId),
    limit: giving,
    may: mayWithdrawRelief,
    perform: async (tx, report, byId) => {
      const data = { reliefId, reason, byId, at: report.now };
      const { count } = await tx.reliefWithdrawal.createMany({ data, skipDuplicates: true });
      return count === 0 ? refuse('already-decided') : ok(reliefId, reliefTags(report));
    },
    told: (id) => ({ detail: { relief: id } }),
  });
}
