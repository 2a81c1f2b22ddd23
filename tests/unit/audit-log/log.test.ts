import { expect, test } from 'vitest';
import { changesIn, factsIn } from '@/lib/features/audit-log/model/detail';
import type { AuditRow } from '@/lib/features/audit-log/model/event';
import { foldSaves } from '@/lib/features/audit-log/model/fold';
import { exportSchema } from '@/lib/features/audit-log/schema';

function aRow(
  id: number,
  wanted: Partial<AuditRow> & Readonly<{ by?: string | null; task?: number }> = {},
): AuditRow {
  const { by = 'lan', task = 3, ...rest } = wanted;
  return {
    ...{ id: String(id), at: `2022-12-16T01:00:0${String(id % 10)}.000Z`, role: null, province: null },
    actor: by === null ? null : { id: by, name: by },
    ...{ action: 'report.save-item', outcome: 'done', detail: { task, version: id } },
    subject: { type: 'report', id: 'r', name: null, period: '2022-12', province: null },
    ...rest,
  };
}

test('saves of one item are one line until its writer does something else', () => {
  const rows = [
    ...[aRow(9), aRow(8, { by: 'minh' }), aRow(7), aRow(6, { action: 'session.open' }), aRow(5)],
    ...[aRow(4, { task: 4 }), aRow(3, { task: 4, outcome: 'stale' }), aRow(2, { by: null })],
  ];
  const { lines, read } = foldSaves(rows, 50);
  expect(lines.map(({ id, count, since }) => [id, count, since.slice(17, 19)])).toEqual([
    ...[
      ['9', 2, '07'],
      ['8', 1, '08'],
      ['6', 1, '06'],
      ['5', 1, '05'],
    ],
    ...[
      ['4', 1, '04'],
      ['3', 1, '03'],
      ['2', 1, '02'],
    ],
  ]);
  expect(read).toBe(8);
});

test('a full page says how far it has read', () => {
  const rows = [aRow(9), aRow(8), aRow(7, { task: 4 }), aRow(6, { task: 5 })];
  expect(foldSaves(rows, 2)).toMatchObject({ read: 3 });
  expect(foldSaves([], 2)).toEqual({ lines: [], read: 0 });
});

test('what changed is told apart from what else was kept, and from what only machines read', () => {
  const detail = {
    'before.name': 'Lan',
    'after.name': 'Lan Anh',
    'after.email': 'x',
    sessions: 2,
    version: 3,
    until: null,
  };
  expect(changesIn(detail)).toEqual([
    { field: 'name', before: 'Lan', after: 'Lan Anh' },
    { field: 'email', before: '', after: 'x' },
  ]);
  expect(changesIn({ 'after.name': null })).toEqual([{ field: 'name', before: '', after: '' }]);
  expect(factsIn(detail)).toEqual([['sessions', '2']]);
});

test('a file is asked for as the page asks, and in no other way', () => {
  const asked = { format: 'csv', locale: 'vi', from: '2022-12-01', subject: 'report:x' };
  expect(exportSchema.safeParse(asked).success).toBe(true);
  for (const wrong of [{ format: 'pdf' }, { from: '1/12/2022' }, { person: 'x' }, { limit: '9' }])
    expect(exportSchema.safeParse({ ...asked, ...wrong }).success).toBe(false);
});
