import { expect, test } from 'vitest';
import { toldApart } from '@/lib/features/audit-log/model/event';

test('Who shares a name with another stands with the address of the account', () => {
  const people = [
    { id: '1', name: 'Bùi Thị Hạnh', email: 'a@x.vn' },
    { id: '2', name: 'Bùi Thị Hạnh', email: 'b@x.vn' },
    { id: '3', name: 'Ngô Thu Hạnh', email: 'c@x.vn' },
  ];
  expect(toldApart(people).map(({ name }) => name)).toEqual([
    'Bùi Thị Hạnh (a@x.vn)',
    'Bùi Thị Hạnh (b@x.vn)',
    'Ngô Thu Hạnh',
  ]);
});
