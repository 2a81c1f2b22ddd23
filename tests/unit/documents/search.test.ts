import { describe, expect, test } from 'vitest';
import { findDocuments } from '@/lib/features/documents/model/search';
import { haNoi, onRecord } from '@/tests/support/documents-on-record';

const resolution = onRecord();
const plan = onRecord({
  kind: 'plan',
  number: '05/KH-UBND',
  issuedOn: '2022-03-01',
  precision: 'month',
  issuer: 'UBND thành phố',
  signatory: 'Nguyễn Văn A',
  title: 'Kế hoạch chuyển đổi số, xây dựng thành phố thông minh',
  province: haNoi,
});
const undated = onRecord({ number: null, issuedOn: null, precision: null, title: 'Hoà nhập số' });
const central = onRecord({
  kind: 'letter',
  number: '797/BTTTT-THH',
  issuedOn: '2022-01-01',
  precision: 'year',
  issuer: 'Bộ Thông tin và Truyền thông',
  provinceId: null,
  province: null,
});
const all = [resolution, plan, undated, central];

describe('looking for documents', () => {
  test.each([
    ['49-NQ/TU', [resolution]],
    ['49 nq tu', [resolution]],
    ['049-nq/tu', [resolution]],
    ['5-kh', [plan]],
    ['05/KH-UBND'.normalize('NFD'), [plan]],
    ['ke hoach ha noi', [plan]],
    ['Hanoi plan', [plan]],
    ['thu do', [plan]],
    ['nguyen van a', [plan]],
    ['thanh pho thong minh', [plan]],
    ['03/2022', [plan]],
    ['28/9/2021', [resolution]],
    ['2022', [plan, central]],
    ['hòa nhập', [undated]],
    ['nghị quyết lạng sơn', [resolution, undated]],
    ['nq lang son', [resolution, undated]],
    ['49-NQ/TU Lạng Sơn', [resolution]],
    ['cong van bo thong tin', [central]],
    ['797', [central]],
    ['79', []],
    ['12-NQ/TU', []],
    ['///', []],
    ["'; drop table --", []],
    [undefined, all],
  ])('%s', (typed, found) => {
    expect(findDocuments(all, typed)).toEqual(found);
  });
});
