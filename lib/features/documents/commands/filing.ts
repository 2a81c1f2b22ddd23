import { countsAsOf } from '@/lib/features/reporting/model/evidence';
import { documentKey } from '@/lib/features/documents/model/identity';
import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

type Known = Pick<RegisterDocumentInput, 'number' | 'issuer' | 'issuedOn'>;

/** One at a time registers for a province, so that two who register the same at once do not both find nothing. */
export async function lockLibrary(tx: Tx, provinceId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('library ' || ${provinceId}, 0))::text`;
}

/** The document of the province with the same issuer, number and year, however they are spelt; null for a new one. */
export async function findSame(tx: Tx, provinceId: string, known: Known): Promise<string | null> {
  await lockLibrary(tx, provinceId);
  const rows = await tx.document.findMany({
    where: { provinceId, state: { in: ['filed', 'published'] } },
    orderBy: { id: 'asc' },
    select: { id: true, number: true, issuer: true, issuedOn: true },
  });
  const wanted = documentKey(known);
  const same = rows.find(
    (row) => documentKey({ ...row, issuedOn: row.issuedOn && isoDay(row.issuedOn) }) === wanted,
  );
  return same?.id ?? null;
}

/** The columns of a document that an officer types. */
export function typedColumns(input: RegisterDocumentInput) {
  return {
    kind: input.kind,
    number: input.number,
    issuedOn: dateColumn(input.issuedOn),
    precision: 'day',
    issuer: input.issuer,
    signatory: input.signatory,
    title: input.title,
    periodFrom: input.periodFrom,
    periodTo: input.periodTo,
    url: input.url,
    countsAs: countsAsOf(input.kind),
  } as const;
}

type Registration = Readonly<{
  input: RegisterDocumentInput;
  provinceId: string;
  registeredById: string;
  at: Date;
}>;

/** Files a new document, unseen by the public; returns its id. */
export async function createDocument(tx: Tx, { input, ...registration }: Registration): Promise<string> {
  const { provinceId, registeredById, at } = registration;
  const { id } = await tx.document.create({
    data: {
      ...typedColumns(input),
      provinceId,
      registeredById,
      evidence: 'filed',
      state: 'filed',
      isInvented: env().DEMO,
      recordedAt: at,
    },
    select: { id: true },
  });
  return id;
}
