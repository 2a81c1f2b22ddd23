import { describe, expect, test } from 'vitest';
import { listEvidenceChoices } from '@/lib/features/documents/queries/filing';
import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { db, publicDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aFiling, aProvince, aReport, aSending, newestRevision, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

function resolution(changed: Partial<RegisterDocumentInput> = {}): RegisterDocumentInput {
  return {
    ...{ kind: 'resolution', number: '99-NQ/TU', issuedOn: '2022-12-05' },
    ...{ issuer: 'Tỉnh ủy', signatory: null, title: 'Về chuyển đổi số', url: 'https://a.gov.vn/' },
    ...{ periodFrom: 2021, periodTo: 2025 },
    ...changed,
  };
}

const unanswered = {
  completedOn: null,
  value: null,
  note: null,
  obstacle: null,
  proposal: null,
  reply: null,
} as const;

async function provinceWithout(countsAs: 'resolution') {
  for (;;) {
    const province = await aProvince();
    if ((await db().document.count({ where: { provinceId: province.id, countsAs } })) === 0) return province;
  }
}

/** How many provinces the public record shows with a resolution. */
async function provenProvinces(): Promise<number> {
  const proven = await publicDb().document.groupBy({ by: ['provinceId'], where: { countsAs: 'resolution' } });
  return proven.length;
}

describe('a document registered on the spot', () => {
  test('is evidence at once and public only when a report that names it is published; then it raises the counts', async () => {
    const province = await provinceWithout('resolution');
    const { id, officer, reviewer } = await aReport({ province });
    const before = await provenProvinces();
    const documentId = await aFiling(officer, id, resolution());
    const done = {
      ...unanswered,
      reportId: id,
      task: 1,
      version: 1,
      valueStatus: 'reported',
      percent: 100,
    } as const;
    success(await saveItem(officer, { ...done, completedOn: '2022-12-05', documentIds: [documentId] }));
    success(await submitReport(officer, await aSending(id)));
    expect(await publicDb().document.count({ where: { id: documentId } })).toBe(0);
    expect(await provenProvinces()).toBe(before);
    const { expire } = success(
      await publishReport(reviewer, { reportId: id, revisionId: await newestRevision(id) }),
    );
    expect(await provenProvinces()).toBe(before + 1);
    expect(expire).toEqual(expect.arrayContaining(['documents', 'committees', `document:${documentId}`]));
    const standing = await publicDb().standing.findFirst({
      where: { provinceId: province.id, task: { number: 1 } },
      select: { percent: true },
    });
    expect(standing?.percent?.toNumber()).toBe(100);
  });

  test('filed and never named stays unseen when the report is published', async () => {
    const { id, officer, reviewer } = await aReport();
    const documentId = await aFiling(officer, id, resolution());
    success(await submitReport(officer, await aSending(id)));
    success(await publishReport(reviewer, { reportId: id, revisionId: await newestRevision(id) }));
    expect(await db().document.findUnique({ where: { id: documentId }, select: { state: true } })).toEqual({
      state: 'filed',
    });
  });

  test('that the province already has is used again, however it is spelt', async () => {
    const { id, officer } = await aReport();
    const first = await aFiling(officer, id, resolution());
    const again = resolution({ number: '99/NQ-TU', issuer: 'TỈNH UỶ'.normalize('NFD'), title: 'Khác' });
    expect(await aFiling(officer, id, again)).toBe(first);
    expect(await aFiling(officer, id, resolution({ issuedOn: '2021-12-05' }))).not.toBe(first);
  });
});

describe('a document typed beside an item', () => {
  const answer = { ...unanswered, task: 1, version: 1, valueStatus: 'reported', percent: 100 } as const;

  test('is kept and attached with the answer, which says what it still lacks', async () => {
    const { id, officer } = await aReport();
    const input = { ...answer, reportId: id, documentIds: [], document: resolution() };
    const saved = success(await saveItem(officer, input)).value;
    expect(saved).toMatchObject({ document: 'registered', next: 2, lacks: [{ field: 'completedOn' }] });
    const draft = await getDraft(officer, '2022-12');
    expect(draft?.items[0]).toMatchObject({
      draft: { percent: 100 },
      evidence: [{ number: '99-NQ/TU', state: 'filed' }],
    });
  });

  test.each([
    ['the item contradicts itself', { percent: 101 }, {}, 'invalid'],
    ['the document cannot be', {}, { issuedOn: '2030-01-01' }, 'invalid'],
    ['someone else was first', { version: 9 }, {}, 'stale'],
    ['it is only checked', { isOnlyChecked: true }, {}, 'invalid'],
  ] as const)('is not kept when %s', async (_, changed, wrong, reason) => {
    const { id, officer } = await aReport();
    const before = await databaseSnapshot();
    const input = { ...answer, reportId: id, documentIds: [], document: resolution(wrong) };
    expect(await saveItem(officer, { ...input, ...changed })).toMatchObject({ ok: false, reason });
    expect(await databaseSnapshot()).toBe(before);
  });
});

describe('who may not', () => {
  test('an officer of another province, by any of the ways', async () => {
    const { id, officer } = await aReport();
    const documentId = await aFiling(officer, id, resolution());
    const stranger = await aReport();
    const before = await databaseSnapshot();
    const tried = {
      ...unanswered,
      reportId: id,
      task: 1,
      version: 1,
      valueStatus: 'reported',
      percent: 1,
    } as const;
    expect(await saveItem(stranger.officer, { ...tried, documentIds: [], document: resolution() })).toEqual({
      ok: false,
      reason: 'not-found',
    });
    expect(await listEvidenceChoices(stranger.officer, id)).toEqual([]);
    const own = await listEvidenceChoices(stranger.officer, stranger.id);
    expect(own.map((each) => each.id)).not.toContain(documentId);
    const borrowed = {
      ...unanswered,
      reportId: stranger.id,
      task: 1,
      version: 1,
      valueStatus: 'reported',
      percent: 1,
    } as const;
    expect(await saveItem(stranger.officer, { ...borrowed, documentIds: [documentId] })).toMatchObject({
      reason: 'invalid',
    });
    expect(await databaseSnapshot()).toBe(before);
  });

  test('nobody sees choices of a report that is none', async () => {
    const { officer, id } = await aReport();
    expect(await listEvidenceChoices(officer, 'x')).toEqual([]);
    expect(await listEvidenceChoices(await signedIn({ role: 'reviewer' }), id)).toEqual([]);
  });
});
