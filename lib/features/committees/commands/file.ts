import { recordAudit } from '@/lib/features/audit/commands';
import { lockCommittee } from '@/lib/features/committees/commands/hold';
import { isDecision } from '@/lib/features/committees/model/decision';
import { dayProblem } from '@/lib/features/committees/model/kept-days';
import type { Seat } from '@/lib/features/committees/model/composition';
import { mayKeepCommittee } from '@/lib/features/committees/policy';
import { listInForce } from '@/lib/features/committees/queries/in-force';
import type { FileCommitteeInput } from '@/lib/features/committees/schema/file';
import { saving, tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

const filing = { action: 'committee.file', objectType: 'committee-filing', objectId: null };

function seatsOf({ headName, headPosition, deputies, standing }: FileCommitteeInput): readonly Seat[] {
  return [
    { role: 'head', name: headName, position: headPosition },
    ...deputies.map((person): Seat => ({ role: 'deputy', ...person })),
    ...standing.map((person): Seat => ({ role: 'standing', ...person })),
  ];
}

const invalid = (field: string, key: string) => refuse('invalid', [{ field, key }]);

/** The decision as the province has it; null for one it has not, or has withdrawn. */
function findDecision(tx: Tx, { decisionId, provinceId }: FileCommitteeInput) {
  const select = { kind: true, state: true, sentAt: true, issuedOn: true } as const;
  const where = { id: decisionId, provinceId, state: { not: 'withdrawn' } } as const;
  return isId(decisionId) ? tx.document.findFirst({ where, select }) : Promise.resolve(null);
}

type Found = Awaited<ReturnType<typeof findDecision>>;

/** Why a document cannot be what a composition rests on; null when it can. */
function unfitness(found: Found): 'decisionMissing' | 'notADecision' | 'decisionNotSent' | null {
  if (found === null) return 'decisionMissing';
  if (!isDecision(found.kind)) return 'notADecision';
  return found.state === 'filed' && found.sentAt === null ? 'decisionNotSent' : null;
}

type InForce = Awaited<ReturnType<typeof listInForce>>;

/** The reviewer reads the decision beside the composition: it must be public, or on its way. */
async function decisionProblem(
  tx: Tx,
  input: FileCommitteeInput,
  published: InForce,
): Promise<Refusal | null> {
  const { effectiveOn, kind } = input;
  const found = await findDecision(tx, input);
  const unfit = unfitness(found);
  if (found === null || unfit !== null)
    return invalid('decisionId', `committees.${unfit ?? 'decisionMissing'}`);
  const before = published[kind === 'correction' ? 1 : 0];
  const problem = dayProblem({
    effectiveOn,
    decidedOn: found.issuedOn && isoDay(found.issuedOn),
    today: isoDay(await portalNow(tx)),
    before: before === undefined ? null : before.effectiveOn,
  });
  return problem === null ? null : invalid('effectiveOn', problem);
}

async function problemOf(tx: Tx, viewer: Viewer, input: FileCommitteeInput): Promise<Refusal | null> {
  const { provinceId, kind, seen } = input;
  const verdict = mayKeepCommittee(viewer, provinceId);
  if (verdict !== 'allowed') return refuse(verdict);
  await lockCommittee(tx, provinceId);
  const waiting = await tx.committeeFiling.count({ where: { provinceId, end: null } });
  if (waiting > 0) return refuse('illegal-transition');
  const published = await listInForce(tx, provinceId);
  const [last] = published;
  if ((last?.id ?? '') !== seen) return refuse('stale');
  if (kind === 'correction' && last === undefined) return invalid('kind', 'committees.nothingToCorrect');
  return decisionProblem(tx, input, published);
}

async function file(tx: Tx, viewer: Viewer, input: FileCommitteeInput): Promise<Outcome<string>> {
  const { provinceId, decisionId, effectiveOn, kind, reason, seen } = input;
  const problem = await problemOf(tx, viewer, input);
  if (problem !== null || viewer.userId === null)
    throw new Refused(
      { ...filing, provinceId: isId(provinceId) ? provinceId : null },
      problem ?? refuse('signed-out'),
    );
  const { id } = await tx.committeeFiling.create({
    data: {
      ...{ provinceId, decisionId, reason, filedById: viewer.userId, isInvented: env().DEMO },
      ...{ effectiveOn: dateColumn(effectiveOn), filedAt: await portalNow(tx) },
      correctsId: kind === 'correction' ? seen : null,
    },
    select: { id: true },
  });
  await tx.committeeSeat.createMany({
    data: seatsOf(input).map((seat, place) => ({ filingId: id, place, ...seat })),
  });
  await recordAudit(tx, viewer, { ...filing, objectId: id, provinceId, detail: { kind, effectiveOn } });
  return ok(id);
}

/**
 * Files who leads a province's committee from a day on, by a decision of its library; a reviewer publishes it. Refuses
 * a second one while one waits (`illegal-transition`), and `stale` where another composition was published meanwhile. A
 * correction takes the place of the one published last; nothing reaches back behind the one before it.
 */
export function fileCommittee(viewer: Viewer, input: FileCommitteeInput): Promise<Outcome<string>> {
  return recorded(
    viewer,
    async () =>
      (await tooOften(viewer, { limit: saving, entry: filing })) ??
      inTransaction(viewer, (tx) => file(tx, viewer, input)),
  );
}
