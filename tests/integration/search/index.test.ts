import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked } from '@/lib/features/search/model/asked';
import { searchForm } from '@/lib/features/search/model/form';
import { nearOf, spellingsOf } from '@/lib/features/search/model/spelling';
import { searchAll, suggest } from '@/lib/features/search/queries/results';
import { visitor } from '@/lib/platform/auth/viewer';
import { ownerDb, publicDb } from '@/lib/platform/db';

async function ask(typed: string, page = 1) {
  const asked = readAsked(typed);
  if (asked === null) throw new Error(`“${typed}” asks nothing.`);
  return searchAll(visitor, asked, page);
}

const titles = async (typed: string) => (await ask(typed)).found.map((found) => found.titleVi);

async function formsOf(texts: readonly string[]): Promise<string[]> {
  const rows = await ownerDb().$queryRaw<{ form: string }[]>`
    select search.form(t) as form from unnest(${[...texts]}::text[]) with ordinality as x(t, n) order by n`;
  return rows.map((each) => each.form);
}

describe('what the database keeps and what is asked', () => {
  const letters = Array.from(
    'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵÐðß',
  );
  const signs = Array.from(' 0123456789-/.,–—()“”_%\\\'"&@:;\t\n');
  const marks = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031b', '\u0323'];

  test('are folded alike', async () => {
    const texts = fc.sample(
      fc.string({ unit: fc.constantFrom(...letters, ...signs, ...marks), maxLength: 40 }),
      3000,
    );
    const both = [...texts, ...texts.map((text) => text.normalize('NFD'))];
    expect(await formsOf(both)).toEqual(both.map(searchForm));
  });

  test('are folded alike in every name there is', async () => {
    const rows = await publicDb().searchEntry.findMany({
      select: { titleVi: true, titleEn: true, aboutVi: true },
    });
    const texts = rows.flatMap((row) => [row.titleVi, row.titleEn, row.aboutVi ?? '']);
    expect(texts.length).toBeGreaterThan(1000);
    expect(await formsOf(texts)).toEqual(texts.map(searchForm));
  });
});

type Spelt = Readonly<{ forms: string[]; spellings: string[]; near: string[] }>;

test('other spellings of every name there is are made alike by the database and the question', async () => {
  const rows = await ownerDb().$queryRaw<Spelt[]>`
    select search.forms(names || codes) as forms, spellings, near from "SearchEntry"`;
  const sorted = (texts: readonly string[]) => [...new Set(texts)].toSorted();
  expect(rows.length).toBeGreaterThan(400);
  for (const { forms, spellings, near } of rows) {
    expect(sorted(spellings)).toEqual(sorted(forms.flatMap(spellingsOf)));
    expect(sorted(near)).toEqual(sorted(spellings.flatMap(nearOf)));
  }
});

describe('an entry', () => {
  const one = {
    kind: 'resolution',
    countsAs: 'none',
    evidence: 'filed',
    confidence: 'medium',
    source: 'test',
  } as const;

  test('of a document is there as soon as it is published, follows its corrections and goes with it', async () => {
    const { id } = await ownerDb().document.create({
      data: { ...one, number: '987-NQ/TU', state: 'withdrawn' },
    });
    expect(await titles('987-nq/tu')).toEqual([]);
    await ownerDb().document.update({ where: { id }, data: { state: 'published' } });
    expect(await titles('987-nq/tu')).toEqual(['987-NQ/TU']);
    await ownerDb().document.update({ where: { id }, data: { number: '988-NQ/TU' } });
    expect([await titles('987-nq/tu'), await titles('988-nq/tu')]).toEqual([[], ['988-NQ/TU']]);
    await ownerDb().document.update({ where: { id }, data: { state: 'withdrawn' } });
    expect(await titles('988-nq/tu')).toEqual([]);
    await ownerDb().document.delete({ where: { id } });
  });

  test('of a document is found by its province’s new name', async () => {
    const version = await ownerDb().provinceVersion.findFirstOrThrow({
      where: { name: 'Lạng Sơn' },
      select: { id: true, nameFull: true },
    });
    const rename = (nameFull: string) =>
      ownerDb().provinceVersion.update({ where: { id: version.id }, data: { nameFull } });
    await rename('Tỉnh Zứ Lạng');
    expect(await titles('nghị quyết zứ lạng')).toEqual(['49-NQ/TU']);
    await rename(version.nameFull);
    expect(await titles('nghị quyết zứ lạng')).toEqual([]);
  });

  test('knows a new alias at once and forgets it with the row', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    await ownerDb().searchAlias.create({
      data: { id, kind: 'province', address: 'lang-son', alias: 'xứ hoa hồi', why: 'test' },
    });
    expect((await titles('xu hoa hoi'))[0]).toBe('Lạng Sơn');
    await ownerDb().searchAlias.delete({ where: { id } });
    expect(await titles('xu hoa hoi')).toEqual([]);
  });
});

describe('an answer', () => {
  test('tells what a unit that is gone became, when and by which resolution', async () => {
    const [gone] = (await ask('binh duong')).found;
    expect(gone?.province).toMatchObject({
      code: '74',
      to: '2025-07-01',
      documentNumber: '202/2025/QH15',
      became: [{ slug: 'ho-chi-minh' }],
    });
  });

  test('tells both units of a code that meant another one before July 2025', async () => {
    const { found } = await ask('24');
    const units = found.filter((each) => each.kind === 'province').slice(0, 2);
    expect(units.map((each) => [each.address, each.province?.from, each.province?.to])).toEqual([
      ['bac-giang', '2008-08-01', '2025-07-01'],
      ['bac-ninh', '2025-07-01', null],
    ]);
  });

  test('is cut into pages that hold everything once', async () => {
    const first = await ask('nghị quyết');
    const rest = await Promise.all([2, 3, 4, 5].map((page) => ask('nghị quyết', page)));
    const all = [first, ...rest].flatMap(({ found }) => found.map((each) => `${each.kind} ${each.address}`));
    expect(first.found).toHaveLength(20);
    expect(all).toHaveLength(first.total);
    expect(new Set(all).size).toBe(first.total);
  });

  test('offers guesses where nothing answers by its name, and none where something does', async () => {
    expect((await ask('lang sonn')).guesses.map((each) => each.titleVi)).toEqual(['Lạng Sơn']);
    expect((await ask('lang son')).guesses).toEqual([]);
    expect(await ask('zzzzqqqq')).toEqual({ total: 0, found: [], guesses: [] });
  });

  test.each(['<script>alert(1)</script>', "' OR 1=1--", 'Nguyễn Mạnh Hùng', 'báo cáo tháng 11'])(
    'to %s guesses at no province and no task',
    async (typed) => {
      const { found, guesses } = await ask(typed);
      const kinds = [...found, ...guesses].map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'province' || kind === 'task')).toEqual([]);
    },
  );

  test('says by which other word it was found, and only where the name does not say it', async () => {
    const aliasFor = async (typed: string) => (await ask(typed)).found[0]?.alias;
    expect(await aliasFor('viettel')).toBe('Viettel');
    expect(await aliasFor('thu duc')).toBe('Thủ Đức');
    expect(await aliasFor('lang son')).toBeNull();
  });

  test('puts a name that ends in the figure before numbers that go on with it', async () => {
    const found = await titles('đề án 06');
    expect(found.indexOf('06/QĐ-TTg')).toBeLessThan(found.indexOf('676/QĐ-UBND'));
  });

  test('names everybody who published an index', async () => {
    const about = (await ask('dti')).found[0]?.aboutVi;
    expect(about).toContain('Bộ Thông tin và Truyền thông (2020');
    expect(about).toContain('Bộ Khoa học và Công nghệ (2024');
  });

  test('tells the names a unit took later, and with whom it grew', async () => {
    const [hue] = (await ask('hue')).found;
    expect(hue?.province?.later).toMatchObject([{ name: 'Huế', kind: 'city', from: '2025-01-01' }]);
    const [city] = (await ask('ho chi minh')).found;
    expect(city?.province?.became[0]?.together.map(({ name }) => name)).toEqual([
      'Bà Rịa - Vũng Tàu',
      'Bình Dương',
    ]);
  });

  test('to half a word is at most as many suggestions as wanted', async () => {
    const asked = readAsked('qu');
    expect(asked && (await suggest(visitor, asked, 8))).toHaveLength(8);
  });

  test.each(['binh d', 'bình đ'])('to the beginning %s suggests the places first', async (typed) => {
    const asked = readAsked(typed);
    const found = asked && (await suggest(visitor, asked, 8));
    expect(
      found
        ?.slice(0, 2)
        .map(({ titleVi }) => titleVi)
        .toSorted(),
    ).toEqual(['Bình Dương', 'Bình Định'].toSorted());
  });

  test.each(['lạg sơn', 'lagn son', 'tỉnh lạg sơn'])('to %s guesses at Lạng Sơn first', async (typed) => {
    expect((await ask(typed)).guesses[0]?.titleVi).toBe('Lạng Sơn');
  });

  test.each(['đắc lắc', 'daclac', 'Qui Nhơn', 'bac can'])(
    'to another spelling, %s, is sure',
    async (typed) => {
      expect((await ask(typed)).found[0]?.kind).toBe('province');
    },
  );

  test('to a date is what has it, and to a day nothing that merely holds its figures', async () => {
    expect((await titles('22/4/2022'))[0]).toBe('Quyết định về Ngày Chuyển đổi số quốc gia 10/10');
    expect((await ask('ngày 10 tháng 10')).found[0]?.address).toBe('dx-day');
  });

  test.each([
    "' or 1=1 --",
    '%',
    '_',
    '<script>alert(1)</script>',
    '); drop table "Document"; --',
    'a'.repeat(100),
  ])('to %s is an answer', async (typed) => {
    const asked = readAsked(typed);
    if (asked !== null) await expect(searchAll(visitor, asked, 1)).resolves.toBeDefined();
  });
});

test('only what the public may see is entered', async () => {
  const [row] = await ownerDb().$queryRaw<{ hidden: number }[]>`
    select count(*)::int as hidden from "SearchEntry" e
    where e.kind = 'document' and not exists (
      select from "Document" d where d.id::text = e.key and d.state = 'published')`;
  expect(row?.hidden).toBe(0);
});
