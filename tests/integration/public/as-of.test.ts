import '@/tests/support/data-cache';
import { afterEach, expect, test } from 'vitest';
import type { CountsAs, DocumentKind } from '@/lib/generated/prisma/enums';
import { ownerDb } from '@/lib/platform/db';
import { showAddress } from '@/tests/support/public-pages';

const made: string[] = [];

afterEach(async () => {
  await ownerDb().document.deleteMany({ where: { id: { in: made.splice(0) } } });
});

async function file(slug: string, kind: DocumentKind, countsAs: CountsAs): Promise<void> {
  const { id: provinceId } = await ownerDb().province.findFirstOrThrow({ where: { slug } });
  const issued = { number: 'later-1', issuedOn: new Date('2022-11-30'), precision: 'day' } as const;
  const known = { evidence: 'found', source: 'a test', state: 'published' } as const;
  const { id } = await ownerDb().document.create({
    data: { provinceId, kind, countsAs, ...issued, ...known },
  });
  made.push(id);
}

const day = '2022-03-23';

/** Lạng Sơn had its resolution by the day; of Đắk Lắk nothing was found. */
const addresses = [
  `/?ngay=${day}`,
  `/?ngay=${day}&chi-tieu=nghi-quyet`,
  `/?ngay=${day}&chi-tieu=nghi-quyet&ranh-gioi=hien-nay`,
  `/tinh?ngay=${day}`,
  `/tinh/lang-son?ngay=${day}`,
  `/tinh/dak-lak?ngay=${day}`,
  `/nhiem-vu?ngay=${day}`,
  `/nhiem-vu/1?ngay=${day}`,
  `/van-ban?ngay=${day}`,
  `/van-ban?ngay=${day}&q=lang+son`,
  `/so-sanh?ngay=${day}&tinh=lang-son,dak-lak`,
  `/dien-bien?ngay=${day}`,
  `/lo-trinh?ngay=${day}`,
  `/en/claims/resolution?date=${day}`,
];

/** What is on record besides, which a page calls so: how much in all, and how much of later days. */
const ofToday =
  /<b>\d+<\/b> (?:văn bản:|của 63 tỉnh)|văn bản trong \d+|ban hành sau|issued later|Văn bản của tỉnh:/;

/** What a page says of the day, in pieces; a province's list of documents ends with those of later days. */
async function saidAt(address: string): Promise<readonly string[]> {
  const html = await showAddress(address);
  expect(html, address).toContain(address.startsWith('/en') ? '23 March 2022' : '23/03/2022');
  const [shown = ''] = html?.split(/(?<=Văn bản của tỉnh:)/) ?? [];
  return shown.split(/(?=<[a-z])/).filter((piece) => !ofToday.test(piece));
}

test('a page of a day does not change when documents of a later day are added', async () => {
  const before = new Map<string, readonly string[]>();
  for (const address of addresses) before.set(address, await saidAt(address));
  await file('lang-son', 'resolution', 'resolution');
  await file('lang-son', 'annual_plan', 'none');
  await file('dak-lak', 'directive', 'none');
  for (const address of addresses) expect.soft(await saidAt(address), address).toEqual(before.get(address));
});
