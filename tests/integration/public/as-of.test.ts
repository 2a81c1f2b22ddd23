import '@/tests/support/data-cache';
import { afterEach, expect, test } from 'vitest';
import type { CountsAs, DocumentKind } from '@/lib/generated/prisma/enums';
import { ownerDb } from '@/lib/platform/db';
import { showAddress } from '@/tests/support/public-pages';
import { tableRows } from '@/tests/support/shown';

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
  `/?ngay=${day}&chi-tieu=nghi-quyet`,
  `/?ngay=${day}&chi-tieu=nghi-quyet&ranh-gioi=hien-nay`,
  `/tinh?ngay=${day}`,
  `/tinh/lang-son?ngay=${day}`,
  `/nhiem-vu/1?ngay=${day}`,
  `/van-ban?ngay=${day}&q=lang+son`,
  `/so-sanh?ngay=${day}&tinh=lang-son,dak-lak`,
  `/en/claims/resolution?date=${day}`,
];

/**
 * What is on record besides, which a page calls so: how much in all, and how much of later days; and the link that reports
 * an error in the sentence that says it, which carries its words.
 */
const ofToday =
  /^<a href="\/bao-loi\?|<b>\d+<\/b> (?:văn bản:|của 63 tỉnh)|văn bản trong \d+|ban hành sau|issued later|Văn bản của tỉnh:/;

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
}, 60_000);

test('in today’s borders units stand by share, and parts have a rank and a value of their own', async () => {
  const sums = tableRows((await showAddress('/?chi-tieu=nghi-quyet&ranh-gioi=hien-nay')) ?? '');
  const shares = sums.flatMap(([rank = '', , value = '']) => {
    const share = /^(?:ít nhất )?([\d,]+) %/.exec(value.replace(/\s/g, ' '))?.[1];
    return /^\d/.test(rank) && share !== undefined ? [Number(share.replace(',', '.'))] : [];
  });
  expect(shares.length).toBeGreaterThan(30);
  expect(shares).toEqual(shares.toSorted((left, right) => right - left));
  const parts = tableRows((await showAddress('/?chi-tieu=dti&nam=2022&ranh-gioi=hien-nay')) ?? '');
  const traVinh = parts.find(([, name]) => name === 'Trà Vinh');
  expect(traVinh?.slice(0, 3)).toEqual([expect.stringMatching(/^\d+=?$/), 'Trà Vinh', '0,6077']);
});

/** Pages of figures that lead to one another: the day box, and every way between them that must not fall back to today. */
const dated = [
  ...['/tinh', '/tinh/lang-son', '/nhiem-vu', '/nhiem-vu/3', '/lo-trinh', '/dien-bien'],
  // The resolution of Lạng Sơn.
  '/van-ban/1927dba1-2f68-5f2c-afea-3036b02bc8f2',
];

const mainOf = async (address: string) =>
  /<main[\s\S]*<\/main>/.exec((await showAddress(`${address}?ngay=${day}`)) ?? '')?.[0] ?? '';

test.each(dated)('%s lets its day be chosen', async (address) => {
  expect(/<input[^>]*id="as-of"[^>]*>/.exec(await mainOf(address))?.[0]).toContain('value="23/03/2022"');
});

test.each([...dated, '/van-ban'])('%s keeps its day on the way to the next page', async (address) => {
  const links = [...(await mainOf(address)).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
  // In the list of documents the day is one of its filters, all of which one link takes away.
  const leads = links.filter((href) =>
    /^\/(?:(?:tinh|nhiem-vu|so-sanh|dien-bien|lo-trinh)(?:[/?#]|$)|van-ban\/)/.test(href),
  );
  expect(leads.length).toBeGreaterThan(0);
  expect(leads.filter((href) => !href.includes('ngay='))).toEqual([]);
});
