import { expect, test } from 'vitest';
import { committeeShown, type CommitteeRecord, type Member } from '@/lib/features/provinces/model/dossier';

const member = (role: Member['role'], isInvented: boolean): Member => ({
  name: `${role} ${String(isInvented)}`,
  position: 'x',
  role,
  isInvented,
});

const committee = (headTitle: string | null): CommitteeRecord => ({
  headTitle,
  source: 'a source',
  detailConfidence: null,
  members: [member('head', true), member('deputy', true), member('member', false)],
});

const roles = (members: readonly Member[]) => members.map((each) => each.role);

test('nobody sits on a committee whose decision is not known; the title of its head stays', () => {
  expect(committeeShown(committee('Chủ tịch UBND tỉnh'), false)).toEqual({
    headTitle: 'Chủ tịch UBND tỉnh',
    members: [],
    invented: [],
  });
});

test('invented members stand apart from those on record', () => {
  const shown = committeeShown(committee(null), true);
  expect(roles(shown.members)).toEqual(['member']);
  expect(roles(shown.invented)).toEqual(['head', 'deputy']);
});

test('no invented head stands beside the title of the head on record', () => {
  expect(roles(committeeShown(committee('Bí thư Tỉnh ủy'), true).invented)).toEqual(['deputy']);
});
