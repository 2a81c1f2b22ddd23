import { keepBatch } from '@/lib/features/workbook/commands/keep-batch';
import { listEvidenceChoices } from '@/lib/features/documents/queries/filing';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { cellsOf } from '@/lib/features/workbook/model/cells';
import { listDocuments, type ListedDocument } from '@/lib/features/workbook/model/listed-document';
import { bookWords } from '@/lib/features/workbook/queries/words';
import { success, type MadeReport } from '@/tests/support/factories';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { receiveWorkbook } from '@/lib/features/workbook/commands/receive';
import { writeBook } from '@/lib/features/workbook/model/book';
import type { BookLine } from '@/lib/features/workbook/model/book-content';
import { keptFormat, keptOf } from '@/lib/features/workbook/model/kept';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { workbookMark } from '@/lib/platform/workbook-mark';
import { knownKinds } from '@/lib/platform/storage/kinds';
import { receive } from '@/lib/platform/storage/incoming';
import { fileStore } from '@/lib/platform/storage/store';
import { aBook, aLine, lists, nothing, words } from '@/tests/support/workbook';
import { formOf } from '@/tests/support/library';

/** Keeps bytes as a workbook that was handed in; returns the hash under which it waits. */
export async function keepBytes(bytes: Uint8Array): Promise<string> {
  await fileStore().keep(await receive(Readable.from([Buffer.from(bytes)])));
  return createHash('sha256').update(bytes).digest('hex');
}

/** A workbook of a report in which the first task is answered, made of the report as it stands. */
export async function aKeptWorkbook(
  reportId: string,
  province: string,
  period: string,
  cells: Partial<BookLine['cells']> = {},
): Promise<string> {
  const item = await db().reportItem.findFirst({
    where: { reportId, task: { number: 1 } },
    select: { version: true },
  });
  const answered = {
    valueStatus: { kind: 'text', text: 'Có số liệu' },
    percent: { kind: 'number', value: 40, isPercent: false },
    ...cells,
  } as const;
  const lines = [{ number: 1, version: item?.version ?? 1, answer: nothing }];
  const kept = { format: keptFormat, reportId, period, province, documents: [], lines } as const;
  return keepBytes(
    await writeBook({ kept, lines: [aLine(1, nothing, answered)], documents: [], words, mark: workbookMark }),
  );
}

type Place = Readonly<{ period: string; slug: string }>;

/** Hands a workbook in through the command and without a connection. */
export async function handIn(
  viewer: Viewer,
  place: Place,
  given: Readonly<{ content?: Uint8Array; name?: string }> = {},
) {
  const { content = await aBook([nothing]), name = 'bao-cao.xlsx' } = given;
  const { contentType, bytes } = await formOf({ name, type: knownKinds.xlsx.mime, content });
  return receiveWorkbook(viewer, {
    ...place,
    form: { contentType, length: bytes.length, body: Readable.from([bytes]) },
  });
}

const december = '2022-12';

/** The open report of December 2022 as its officer sees it. */
export async function draftOf(officer: Viewer) {
  const draft = await getDraft(officer, december);
  if (draft === null) throw new Error('There is no draft.');
  return draft;
}

export type Edited = Readonly<Record<number, Partial<BookLine['cells']>>>;

/** The workbook of a report with some cells typed anew, handed in by its officer. */
export async function handedIn(
  { officer, province }: MadeReport,
  edited: Edited,
  listed?: readonly ListedDocument[],
): Promise<string> {
  const draft = await draftOf(officer);
  const documents = listed ?? listDocuments(await listEvidenceChoices(officer, draft.reportId));
  const lines = draft.items.map((item) => ({
    ...aLine(item.task.number, item.draft),
    cells: { ...cellsOf(item, { ...lists, documents }), ...edited[item.task.number] },
  }));
  const content = await writeBook({
    kept: keptOf(draft, documents),
    lines,
    documents: [],
    words: bookWords(draft),
    mark: workbookMark,
  });
  return success(await handIn(officer, { period: december, slug: province.slug }, { content })).value;
}

/** The list of one such workbook, as if it had been handed in with others. */
export async function aKeptBatch(reportId: string, province: string, period: string): Promise<string> {
  const sha256 = await aKeptWorkbook(reportId, province, period);
  return keepBatch([{ name: 'bao-cao.xlsx', sha256, problem: null, written: null }]);
}

/** A form with several files for the door of many, as a browser sends it. */
export async function aFormOf(files: readonly Readonly<{ name: string; content: Uint8Array }>[]) {
  const form = new FormData();
  for (const { name, content } of files)
    form.append('file', new Blob([new Uint8Array(content)], { type: knownKinds.xlsx.mime }), name);
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const bytes = Buffer.from(await request.arrayBuffer());
  const contentType = request.headers.get('content-type') ?? '';
  return { contentType, length: bytes.length, body: Readable.from([bytes]) };
}

/** A form with one file for the door of many. */
export async function aBatchForm(content?: Uint8Array, name = 'bao-cao.xlsx') {
  return aFormOf([{ name, content: content ?? (await aBook([nothing])) }]);
}
