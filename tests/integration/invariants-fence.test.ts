import { beforeAll, describe, expect, test } from 'vitest';
import { db, ownerDb } from '@/lib/platform/db';
import { aReport, type MadeReport } from '@/tests/support/factories';

let drafting: MadeReport;
let submitted: MadeReport;
let foreignId: string;
let nationalId: string;

const law = (words: string) => new RegExp(`TD001.*${words}`, 's');

beforeAll(async () => {
  drafting = await aReport();
  submitted = await aReport({ state: 'submitted' });
  const among = [drafting.province.id, submitted.province.id];
  const select = { id: true } as const;
  const foreign = await db().document.findFirstOrThrow({ where: { provinceId: { notIn: among } }, select });
  const national = await db().document.findFirstOrThrow({ where: { provinceId: null }, select });
  [foreignId, nationalId] = [foreign.id, national.id];
});

describe('a document the application adds', () => {
  const add = (state: 'filed' | 'published' | 'withdrawn') =>
    db().document.create({
      data: {
        kind: 'plan',
        state,
        provinceId: drafting.province.id,
        registeredById: drafting.officer.userId,
      },
    });

  test('is filed', async () => {
    expect(await add('filed')).toMatchObject({ state: 'filed' });
  });

  test.each(['published', 'withdrawn'] as const)('is never %s', async (state) => {
    await expect(add(state)).rejects.toThrow(law('files a document'));
  });
});

describe('the evidence of a report', () => {
  const prove = async (client: ReturnType<typeof db>, documentId: string) => {
    const { id: itemId } = await db().reportItem.findFirstOrThrow({ where: { reportId: drafting.id } });
    return client.reportItemEvidence.create({ data: { itemId, documentId } });
  };

  test('is never a document of another province, for the owner neither', async () => {
    await expect(prove(db(), foreignId)).rejects.toThrow(law('own province'));
    await expect(prove(ownerDb(), foreignId)).rejects.toThrow(law('own province'));
  });

  test('may be a document of the country', async () => {
    expect(await prove(db(), nationalId)).toMatchObject({ documentId: nationalId });
  });

  test('is not another province’s in what is sent either', async () => {
    const { id: taskId } = await db().task.findFirstOrThrow({ where: { setId: drafting.setId } });
    const sending = db().$transaction(async (tx) => {
      const { id: revisionId } = await tx.revision.create({
        data: {
          ...{ reportId: drafting.id, n: 1, contentHash: 'a'.repeat(64), receipt: crypto.randomUUID() },
          ...{ idempotencyKey: crypto.randomUUID(), submittedAt: new Date('2022-12-16T03:00:00Z') },
          submittedById: drafting.officer.userId ?? '',
        },
      });
      const item = { revisionId, taskId, answer: 'changed', valueStatus: 'reported', percent: 50 } as const;
      const { id: itemId } = await tx.revisionItem.create({ data: item });
      await tx.revisionItemEvidence.create({ data: { itemId, documentId: foreignId } });
    });
    await expect(sending).rejects.toThrow(law('own province'));
  });
});

describe('what was sent gets nothing more, although nobody has decided yet', () => {
  test.each([
    ['the application', db],
    ['the owner', ownerDb],
  ])('from %s', async (_, client) => {
    const item = await db().revisionItem.findFirstOrThrow({ where: { revisionId: submitted.revisionId } });
    await expect(
      client().revisionItem.create({ data: { ...item, id: crypto.randomUUID() } }),
    ).rejects.toThrow(law('was sent'));
    await expect(
      client().revisionItemEvidence.create({ data: { itemId: item.id, documentId: nationalId } }),
    ).rejects.toThrow(law('was sent'));
  });
});
