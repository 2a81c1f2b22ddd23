import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { decideDocument } from '@/lib/features/documents/commands/decide';
import { editDocument, registerDocument } from '@/lib/features/documents/commands/library';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb, publicDb } from '@/lib/platform/db';
import { scan } from '@/lib/platform/storage/scan';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, success } from '@/tests/support/factories';
import { aLibraryDocument, aRegistration, versionOf } from '@/tests/support/library';
import { withScanner } from '@/tests/support/scanner';

const law = (words: string) => new RegExp(`TD001.*${words}`, 's');

let hands: Readonly<{ officer: Viewer; reviewer: Viewer; provinceId: string }>;

beforeAll(async () => {
  const { id: provinceId } = await aProvince();
  const officer = await signedIn({ role: 'officer', provinceId });
  hands = { officer, reviewer: await signedIn({ role: 'reviewer' }), provinceId };
});

describe('a document is registered once', () => {
  test('and offered again, however its number and issuer are spelt', async () => {
    const { officer, provinceId } = hands;
    const given = { number: '05-NQ/TU', issuer: 'Tỉnh ủy', kind: 'resolution' } as const;
    const { value: id } = success(await registerDocument(officer, aRegistration(provinceId, given)));
    const again = aRegistration(provinceId, { ...given, number: '5-nq/tu', issuer: 'TỈNH UỶ' });
    const issues = [{ field: 'number', key: 'documents.alreadyRegistered', values: { id } }];
    expect(await registerDocument(officer, again)).toEqual({ ok: false, reason: 'invalid', issues });
  });

  test('by two at the same moment as well', async () => {
    const { officer, provinceId } = hands;
    const given = aRegistration(provinceId);
    const both = await Promise.all([registerDocument(officer, given), registerDocument(officer, given)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('and corrected only in the version that was shown', async () => {
    const id = await aLibraryDocument('written', hands);
    const typed = aRegistration(hands.provinceId);
    const given = { ...typed, documentId: id, version: 1 };
    expect((await editDocument(hands.officer, given)).ok).toBe(true);
    expect(await editDocument(hands.officer, given)).toMatchObject({ reason: 'stale' });
  });
});

describe('the review of a document by itself', () => {
  test('needs something to read, and a reason to return', async () => {
    const { officer, reviewer, provinceId } = hands;
    const { value: bare } = success(
      await registerDocument(officer, aRegistration(provinceId, { url: null })),
    );
    const sending = await actOnDocument(officer, { documentId: bare, act: 'send', version: 1 });
    expect(sending).toMatchObject({ issues: [{ key: 'documents.proofMissing' }] });
    const id = await aLibraryDocument('waiting', hands);
    const returning = {
      documentId: id,
      version: await versionOf(id),
      outcome: 'returned',
      reason: null,
    } as const;
    expect(await decideDocument(reviewer, returning)).toMatchObject({
      issues: [{ key: 'documents.reasonMissing' }],
    });
  });

  test('makes it public, with its file unless that is withheld', async () => {
    const shown = await aLibraryDocument('published', hands);
    expect(await publicDb().storedFile.count({ where: { documentId: shown } })).toBe(1);
    const withheld = await aLibraryDocument('waiting', hands);
    await ownerDb().$executeRaw`alter table "StoredFile" disable trigger user`;
    await ownerDb().storedFile.update({ where: { documentId: withheld }, data: { isRestricted: true } });
    await ownerDb().$executeRaw`alter table "StoredFile" enable trigger user`;
    const version = await versionOf(withheld);
    const given = { documentId: withheld, version, outcome: 'published', reason: null } as const;
    success(await decideDocument(hands.reviewer, given));
    expect(await publicDb().storedFile.count({ where: { documentId: withheld } })).toBe(0);
  });
});

describe('the database refuses', () => {
  test('that what is public or under review is changed, or its file', async () => {
    for (const state of ['waiting', 'published'] as const) {
      const id = await aLibraryDocument(state, hands);
      await expect(db().document.update({ where: { id }, data: { title: 'x' } })).rejects.toThrow(
        law('changed'),
      );
      await expect(db().storedFile.delete({ where: { documentId: id } })).rejects.toThrow(law('not changed'));
      await expect(ownerDb().storedFile.delete({ where: { documentId: id } })).rejects.toThrow(
        law('not changed'),
      );
    }
  });

  test('that anything becomes public without a decision, or by who wrote it', async () => {
    const id = await aLibraryDocument('waiting', hands);
    await expect(db().document.update({ where: { id }, data: { state: 'published' } })).rejects.toThrow(
      law('decision'),
    );
    const decision = {
      ...{ documentId: id, version: await versionOf(id) },
      outcome: 'published',
      ...{ reviewerId: hands.officer.userId ?? '', decidedAt: new Date('2022-12-30') },
    } as const;
    await expect(db().documentDecision.create({ data: decision })).rejects.toThrow(law('does not review'));
  });

  test('that a document is deleted', async () => {
    const id = await aLibraryDocument('published', hands);
    await expect(db().document.delete({ where: { id } })).rejects.toThrow(/permission denied/);
    await expect(ownerDb().document.delete({ where: { id } })).rejects.toThrow(/StoredFile/);
  });
});

describe('a scanner', () => {
  const asked = (answer: string | null) =>
    withScanner(answer, () => scan(Readable.from([Buffer.from('một'), Buffer.from('hai')])));

  test.each([
    ['OK', 'clean'],
    ['Win.Test.EICAR_HDB-1 FOUND', 'infected'],
    ['INSTREAM size limit exceeded. ERROR', 'waiting'],
    [null, 'waiting'],
  ])('that answers %s leaves a file %s', async (answer, found) => {
    expect(await asked(answer)).toBe(found);
  });

  test('that answers before it was sent everything is not waited for, and the file is closed', async () => {
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) yield Buffer.alloc(64 * 1024);
      } finally {
        isClosed = true;
      }
    }
    const answer = 'INSTREAM size limit exceeded. ERROR';
    expect(await withScanner(answer, () => scan(endless()))).toBe('waiting');
    await expect.poll(() => isClosed).toBe(true);
  });

  test('is asked nothing when there is none', async () => {
    expect(await scan(Readable.from([]))).toBe('none');
  });
});
