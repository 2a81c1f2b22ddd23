import type { AuditLine, AuditRow } from '@/lib/features/audit-log/model/event';

function isSameSave(line: AuditLine, row: AuditRow): boolean {
  const isSave = row.action === 'report.save-item' && row.outcome === 'done';
  const isSameItem = line.subject.id === row.subject.id && line.detail['task'] === row.detail['task'];
  return isSave && line.action === row.action && line.outcome === row.outcome && isSameItem;
}

/**
 * Lines of rows that come newest first. A person's saves of one item with nothing of theirs in between are one line,
 * whatever others did meanwhile; `read` is how many rows the lines tell of.
 */
export function foldSaves(
  rows: readonly AuditRow[],
  most: number,
): Readonly<{ lines: readonly AuditLine[]; read: number }> {
  const lines: AuditLine[] = [];
  const newest = new Map<string | undefined, number>();
  for (const [read, row] of rows.entries()) {
    const place = newest.get(row.actor?.id) ?? -1;
    const line = lines[place];
    if (line !== undefined && isSameSave(line, row)) {
      lines[place] = { ...line, count: line.count + 1, since: row.at };
      continue;
    }
    if (lines.length === most) return { lines, read };
    newest.set(row.actor?.id, lines.push({ ...row, count: 1, since: row.at }) - 1);
  }
  return { lines, read: rows.length };
}
