import { expect, test } from 'vitest';
import { withRecord, type OpenUnit } from '@/lib/features/provinces/model/open-province';
import type { Facts } from '@/lib/features/provinces/model/record';

const unit: OpenUnit = {
  slug: 'ha-noi',
  code: '01',
  iso_code: 'VN-HN',
  name: 'Hà Nội',
  name_full: 'Thành phố Hà Nội',
  name_en: 'Hanoi',
  kind: 'city',
  region: 'dong-bang-song-hong',
  exists_from: '2008-08-01',
  exists_to: null,
  formed_from: [],
  became: [],
};
const none = { finding: 'none', document: null } as const;
const facts = { steering_committee: none, resolution: none, five_year_plan: none } satisfies Facts;

test('a unit the programme does not follow has blanks', () => {
  expect(withRecord(unit, undefined, undefined)).toMatchObject({
    resolution: null,
    resolution_document: null,
    verified_tasks_completed: null,
    newest_period: null,
  });
});

test('a province without a published report has no count, one with a report may have zero', () => {
  expect(withRecord(unit, facts, { done: 0, period: null }).verified_tasks_completed).toBeNull();
  expect(withRecord(unit, facts, { done: 0, period: '2022-10' }).verified_tasks_completed).toBe(0);
  expect(withRecord(unit, facts, undefined).resolution).toBe('none');
});

test('a finding names the document that carries it', () => {
  const document = { id: 'd1' } as NonNullable<Facts['resolution']['document']>;
  const proven = { ...facts, resolution: { finding: 'proven' as const, document } };
  expect(withRecord(unit, proven, undefined).resolution_document).toBe('d1');
});
