import { expect, test } from '@playwright/test';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { dateColumn } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aUser, openFor, signedIn } from '@/tests/support/accounts';
import { anAnswer, versionOf } from '@/tests/support/access-world';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { aReport, aSending, newestRevision, success } from '@/tests/support/factories';
import { ask, outcomeOf, postAction } from '@/tests/support/hand-made';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let beside: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  beside = await portal.beside();
});

test.afterAll(() => portal.stop());

const addressesOf = (slug: string) => [
  ...['/', '/en', '/tinh', '/en/provinces', `/tinh/${slug}`, `/en/provinces/${slug}`],
  ...['/nhiem-vu', '/nhiem-vu/1', '/en/tasks', '/en/tasks/1', '/?ngay=2022-12-16', '/en?date=2022-12-16'],
  ...[
    `/tinh?q=${slug.replaceAll('-', '+')}`,
    `/en/provinces?q=${slug.replaceAll('-', '+')}`,
    `/tinh/${slug}?ngay=2022-12-16`,
  ],
];

type Seen = Readonly<{ cache: string | null; text: string }>;

async function see(origin: string, address: string): Promise<Seen> {
  const { status, headers, text } = await ask({ url: `${origin}${address}`, headers: {} });
  expect([address, status]).toEqual([address, 200]);
  return { cache: headers.get('x-nextjs-cache'), text };
}

/** Every page as it is kept: a second reader is given what was made for the first. */
async function kept(origin: string, addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const address of addresses) {
    await see(origin, address);
    const { cache, text } = await see(origin, address);
    expect([address, cache]).toEqual([address, 'HIT']);
    texts.set(address, text);
  }
  return texts;
}

/** The last three figures of the headline: provinces with committee, resolution and plan on record. */
const proven = (html: string) =>
  [...(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '').matchAll(/<b>(\d+)<\/b>/g)]
    .slice(-3)
    .map(([, n]) => Number(n));

/** A report of a province without a resolution, sent with a new resolution as evidence. */
async function sentWithResolution() {
  const day = dateColumn('2022-12-16');
  const province = await db().province.findFirstOrThrow({
    where: {
      documents: { none: { countsAs: 'resolution' } },
      versions: { some: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true },
  });
  const officer = await signedIn({ role: 'officer', provinceId: province.id });
  const { id: reportId } = await aReport({ province, officer });
  success(
    await saveItem(officer, {
      ...anAnswer,
      ...{ reportId, task: 1, version: await versionOf(reportId, 1) },
      document: {
        ...{ kind: 'resolution', number: '99-NQ/TU', issuedOn: '2022-03-01', issuer: 'Tỉnh ủy' },
        ...{ signatory: null, title: 'Về chuyển đổi số', url: null, periodFrom: null, periodTo: null },
      },
    }),
  );
  success(await submitReport(officer, await aSending(reportId)));
  return { slug: province.slug, reportId, revisionId: await newestRevision(reportId) };
}

test('what is published is on every page on the next request, and in another process within ten seconds', async () => {
  const { slug, reportId, revisionId } = await sentWithResolution();
  const addresses = addressesOf(slug);
  const [here, there] = [await kept(portal.origin, addresses), await kept(beside, addresses)];
  const reviewer = await openFor((await aUser({ role: 'reviewer' })).id);
  const published = await postAction({
    origin: portal.origin,
    id: (await listActions()).get('reporting/actions/decide decideReportAction') ?? '',
    headers: await cookieOf(reviewer),
    page: `/tham-dinh/${reportId}`,
    fields: [
      ['locale', 'vi'],
      ['reportId', reportId],
      ['revisionId', revisionId],
      ['act', 'publish'],
      ...Array.from({ length: 22 }, (_, index) => [`mark-${String(index + 1)}`, 'accept'] as const),
    ],
  });
  expect(outcomeOf(published)).toMatch(/^gone /);
  for (const address of addresses) {
    const { cache, text } = await see(portal.origin, address);
    expect([address, cache]).toEqual([address, 'MISS']);
    expect(text === here.get(address), address).toBe(false);
  }
  for (const address of addresses) {
    const isNew = async () => (await see(beside, address)).text !== there.get(address);
    await expect.poll(isNew, { message: address, timeout: 10_000 }).toBe(true);
  }
  for (const address of ['/', '/en', '/?ngay=2022-12-16', '/en?date=2022-12-16']) {
    const [committees = 0, resolutions = 0, plans = 0] = proven(here.get(address) ?? '');
    expect(resolutions, address).toBeGreaterThan(0);
    for (const origin of [portal.origin, beside])
      expect(proven((await see(origin, address)).text), address).toEqual([
        committees,
        resolutions + 1,
        plans,
      ]);
  }
});
