import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked } from '@/lib/features/search/model/asked';
import { namesBegun } from '@/lib/features/search/model/beginning';
import { readAsTelex } from '@/lib/features/search/model/telex';
import { searchForm } from '@/lib/features/search/model/form';

describe('the form in which the search compares', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['thuý', 'thúy'],
    ['Lạng Sơn', 'Lạng Sơn'.normalize('NFD')],
    ['Ðà Nẵng', 'đà nẵng'],
    ['05-NQ/TU', '5nq tu'],
    ['VN-HN', 'vn hn'],
    ['4G', '4 g'],
    ['TP.HCM', 'tp  hcm'],
  ])('makes %s and %s one', (left, right) => {
    expect(searchForm(left)).toBe(searchForm(right));
  });

  test('keeps zeros that are not in front, and a lone zero', () => {
    expect(searchForm('2000/QĐ-TTg, 100, 0, 007')).toBe('2000 qd ttg 100 0 7');
  });

  test('of a form is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchForm(searchForm(text))).toBe(searchForm(text));
      }),
    );
  });
});

describe('a question', () => {
  test('without a letter or a figure is none', () => {
    for (const nothing of ['', '   ', '!!!', '“…”', '–']) expect(readAsked(nothing)).toBeNull();
  });

  test('offers every run of its words as a name, and all of them as one word', () => {
    expect(readAsked('Bà Rịa')).toMatchObject({
      text: 'ba ria',
      core: 'ba ria',
      words: ['ba', 'ria'],
      runs: ['ba', 'ba ria', 'ria', 'baria'],
      spellings: ['ba ria', 'baria'],
    });
    expect(readAsked('Bà Rịa')?.near.whole).toContain('bara');
    expect(readAsked('ở Bà Rịa ngay')?.near.parts).toContain('bara');
  });

  test('leaves out words that only join, unless there are no others', () => {
    expect(readAsked('nghị quyết của Lạng Sơn')?.text).toBe('nghi quyet lang son');
    expect(readAsked('là gì')?.text).toBe('la gi');
    expect(readAsked('DTI là gì')?.text).toBe('dti');
  });

  test('keeps a last word that joins: it ends a name, or begins one', () => {
    expect(readAsked('tỉnh Sơn La')?.words).toEqual(['tinh', 'son', 'la']);
    expect(readAsked('bắc gi')?.text).toBe('bac gi');
    expect(readAsked('la bàn của tỉnh')?.text).toBe('ban tinh');
  });

  test('has its core beside what the whole portal is about', () => {
    expect(readAsked('ngân sách chuyển đổi số')?.core).toBe('ngan sach');
    expect(readAsked('digital transformation budget')?.core).toBe('budget');
    expect(readAsked('ngân sách chuyển đổi số 2022')?.core).toBe('ngan sach 2022');
    expect(readAsked('chuyển đổi số')?.core).toBe('chuyen doi so');
    expect(readAsked('chuyển đổi sống')?.core).toBe('chuyen doi song');
  });

  test('is read to its twelfth word', () => {
    expect(readAsked('x '.repeat(50))?.words).toHaveLength(12);
  });

  test('holds no sign that means something to the database, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (typed) => {
        const asked = readAsked(typed);
        expect(asked?.text ?? 'a').toMatch(/^[\p{L}\p{N} ]+$/u);
      }),
    );
  });
});

describe('a date in a question', () => {
  test.each([
    ['ngày 10 tháng 10', '10 10'],
    ['10/10', '10 10'],
    ['ngày 10/10', '10 10'],
    ['10 October', '10 10'],
    ['10 of October', '10 10'],
    ['October 10', '10 10'],
    ['ngày 22 tháng 4 năm 2022', '22 4 2022'],
    ['22 April 2022', '22 4 2022'],
    ['quyết định ngày 22/04/2022', 'quyet dinh 22 4 2022'],
    ['tháng 7 năm 2018', '7 2018'],
    ['July 2018', '7 2018'],
  ])('%s is read as %s', (typed, text) => {
    expect(readAsked(typed)?.text).toBe(text);
  });

  test.each([
    'điện toán đám mây 2025',
    '2 máy chủ',
    'báo cáo tháng 11',
    'ngày chuyển đổi số',
    '12 tháng',
    'may',
    'ngày 5',
  ])('%s holds none', (typed) => {
    expect(readAsked(typed)?.text).toBe(searchForm(typed));
  });
});

describe('a name in another spelling', () => {
  test.each([
    ['Bắc Cạn', 'Bắc Kạn'],
    ['Đắc Lắc', 'Đắk Lắk'],
    ['Qui Nhơn', 'Quy Nhơn'],
    ['Mĩ Tho', 'mytho'],
  ])('%s sounds like %s', (left, right) => {
    const spelt = (name: string) => readAsked(name)?.spellings ?? [];
    expect(spelt(left)).toEqual(expect.arrayContaining(spelt(right).slice(-1)));
  });

  test('keeps what another figure would make another thing, what is too short and what nobody types whole', () => {
    for (const none of ['đề án 06', 'HN', 'a'.repeat(31)]) expect(readAsked(none)?.spellings).toEqual([]);
    expect(readAsked('Khánh Hòa')?.spellings).toEqual(['khanh hoa', 'khanhhoa']);
  });

  test.each(['lag son', 'lagn son', 'langg son', 'lamg son', 'langson'])(
    '%s is one letter from Lạng Sơn',
    (typed) => {
      const meant = new Set(readAsked('Lạng Sơn')?.near.whole);
      expect(readAsked(typed)?.near.whole.some((form) => meant.has(form))).toBe(true);
    },
  );

  test('of four letters has none near it', () => {
    expect(readAsked('Vinh')?.near).toEqual({ whole: [], parts: [] });
  });
});

describe('a question typed in Telex by a keyboard that wrote every letter', () => {
  const meant = (typed: string) => {
    const asked = readAsked(typed);
    return asked && readAsTelex(asked)?.text;
  };

  test.each([
    ['haf nooi', 'ha noi'],
    ['ddaf nawngx', 'da nang'],
    ['danawngd', 'danawngd'],
    ['dangd', 'dang'],
    ['thuwaf thieen hueej', 'thua thien hue'],
    ['nghij quyeets 05', 'nghi quyet 5'],
    ['Hà nooij', 'ha noi'],
  ])('%s is %s', (typed, text) => {
    expect(meant(typed) ?? typed).toBe(text);
  });

  test.each(['lang son', 'dashboard', 'tphcm', 'dti', '05', 'or 1=1'])('%s is not one', (typed) => {
    expect(meant(typed)).toBeUndefined();
  });
});

describe('what a question asks of', () => {
  test.each([
    ['nq05/tu', '5 nq tu'],
    ['NQ 05-TU', '5 nq tu'],
    ['kế hoạch KH 251/UBND', 'ke hoach 251 kh ubnd'],
    ['nq 5 tuyên quang', 'nq 5 tuyen quang'],
  ])('writes the number of a document as documents do: %s', (typed, text) => {
    expect(readAsked(typed)?.text).toBe(text);
  });

  test.each([
    ['UBND tỉnh Bắc Giang', 'bac giang'],
    ['Thành ủy Hà Nội', 'ha noi'],
    ['UBND', 'ubnd'],
    ['UBND 24', 'ubnd 24'],
  ])('is a province where it names who governs it: %s', (typed, core) => {
    expect(readAsked(typed)?.core).toBe(core);
  });
});

describe('a name begun with a letter wrong', () => {
  const names = ['binh dinh', 'binh duong', 'binh thuan', 'lai chau', 'lang son', 'quang nam'];
  test.each([
    ['bihn d', ['binh dinh', 'binh duong']],
    ['lag s', ['lang son']],
    ['qungna', ['quang nam']],
    ['lag', []],
    ['cao b', []],
  ])('is completed: %s', (typed, completed) => {
    const asked = readAsked(typed);
    expect(asked && namesBegun(asked, names)).toEqual(completed);
  });
});
