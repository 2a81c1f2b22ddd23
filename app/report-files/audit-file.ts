import { writeXlsxStream } from 'hucre/xlsx';
import type { AuditRow } from '@/lib/features/audit-log/model/event';
import type { Locale } from '@/lib/i18n/locale';
import { csvHead, csvLines } from '@/lib/platform/api/csv';
import type { Column, ColumnKind } from '@/lib/platform/api/described';
import type { OpenRow } from '@/lib/platform/api/resource';
import { today } from '@/lib/platform/clock';
import { attachment } from '@/lib/platform/storage/file-name';
import { knownKinds } from '@/lib/platform/storage/kinds';

type Batches = AsyncGenerator<readonly AuditRow[]>;

const column = (name: string, kind: ColumnKind = 'text'): Column => ({
  ...{ name, kind, isOptional: true, choices: [] },
});

const columns = [
  ...[column('id', 'integer'), column('at', 'datetime'), column('actor'), column('role')],
  ...[column('province'), column('act'), column('subject_type'), column('subject_id'), column('subject')],
  ...[column('outcome'), column('detail')],
];

function toRow(locale: Locale, row: AuditRow): OpenRow {
  const { id, at, actor, role, province, action: act, subject, outcome, detail } = row;
  return {
    ...{ id, at, actor: actor?.name ?? null, role, province: province?.[locale] ?? null, act },
    ...{ subject_type: subject.type, subject_id: subject.id, subject: subject.name ?? subject.period },
    ...{ outcome, detail: Object.keys(detail).length === 0 ? null : JSON.stringify(detail) },
  };
}

async function* csvOf(locale: Locale, batches: Batches): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  yield encoder.encode(`\ufeff${csvHead(columns)}`);
  for await (const rows of batches)
    yield encoder.encode(
      csvLines(
        columns,
        rows.map((row) => toRow(locale, row)),
      ),
    );
}

/** Every cell is text: nothing in a spreadsheet is read as a formula. */
async function* cellsOf(locale: Locale, batches: Batches): AsyncGenerator<(string | null)[]> {
  yield columns.map(({ name }) => name);
  for await (const rows of batches)
    for (const row of rows) {
      const line = toRow(locale, row);
      yield columns.map(({ name }) => (line[name] == null ? null : String(line[name])));
    }
}

/** Gives a piece when the reader takes one: nothing is read ahead of a slow reader. */
function streamOf(pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(piece.value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

const kinds = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (locale: Locale, batches: Batches) => streamOf(csvOf(locale, batches)),
  },
  xlsx: {
    type: knownKinds.xlsx.mime,
    write: (locale: Locale, batches: Batches) =>
      writeXlsxStream(cellsOf(locale, batches), { name: 'audit-log', freezePane: { rows: 1 } }),
  },
} as const;

/** The audit log as a file that is written while it is read, so that its length costs no memory. */
export function auditFile(locale: Locale, format: 'csv' | 'xlsx', batches: Batches): Response {
  const { type, write } = kinds[format];
  return new Response(write(locale, batches), {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': type,
      'content-disposition': attachment(`nhat-ky-${today()}.${format}`),
      'x-content-type-options': 'nosniff',
    },
  });
}
