import { expect, test } from 'vitest';
import { committeeShown, type CommitteeRecord, type Member } from '@/lib/features/provinces/model/dossier';

const decision = { id: 'd', number: '12/QĐ-UBND' };

const member = (role: Member['role'], given: Partial<Member> = {}): Member => ({
  ...{ name: role, position: 'x', role, since: '2022-04-01', decision: null, isInvented: true },
  ...given,
});

const committee = (headTitle: string | null, ...more: readonly Member[]): CommitteeRecord => ({
  ...{ headTitle, source: 'a source', detailConfidence: null },
  members: [member('head'), member('deputy'), ...more],
});

const roles = (members: readonly Member[]) => members.map((each) => each.role);

test('nobody sits on a committee whose decision is not known; the title of its head stays', () => {
  expect(committeeShown(committee('Chủ tịch UBND tỉnh'), false)).toEqual({
    headTitle: 'Chủ tịch UBND tỉnh',
    members: [],
    invented: [],
  });
});

test('invented members stand apart from those a document appoints', () => {
  const shown = committeeShown(committee(null, member('standing', { decision, isInvented: false })), true);
  expect(roles(shown.members)).toEqual(['standing']);
  expect(roles(shown.invented)).toEqual(['head', 'deputy']);
});

test('no invented head stands beside the title of the head on record', () => {
  expect(roles(committeeShown(committee('Bí thư Tỉnh ủy'), true).invented)).toEqual(['deputy']);
});

test('a head whom a document appoints takes the place of the title, whatever else is known', () => {
  const headed = {
    ...committee('Bí thư Tỉnh ủy'),
    members: [member('head', { decision, isInvented: false })],
  };
  expect(committeeShown(headed, false)).toMatchObject({ headTitle: null, members: headed.members });
});
