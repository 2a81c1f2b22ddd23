import { expect, test } from 'vitest';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { getDesk } from '@/lib/features/reporting/queries/desk';
import { signedIn } from '@/tests/support/accounts';
import { aKeptCommittee, type Hands } from '@/tests/support/committees';
import { aProvince, success } from '@/tests/support/factories';
import { aLibraryDocument, versionOf } from '@/tests/support/library';

async function aProvinceOfTwo(): Promise<Hands> {
  const { id: provinceId } = await aProvince();
  const officer = await signedIn({ role: 'officer', provinceId });
  return { officer, reviewer: await signedIn({ role: 'reviewer' }), provinceId };
}

test('the desk names a document that came back, with the reason, until it is sent again', async () => {
  const hands = await aProvinceOfTwo();
  await aLibraryDocument('waiting', hands);
  const id = await aLibraryDocument('returned', hands);
  const told = { filed: 'document', id, document: { kind: 'plan' }, reason: 'Thiếu trang cuối.' };
  expect((await getDesk(hands.officer))?.returned).toMatchObject([told]);
  expect((await getDesk((await aProvinceOfTwo()).officer))?.returned).toEqual([]);
  success(await actOnDocument(hands.officer, { documentId: id, act: 'send', version: await versionOf(id) }));
  expect((await getDesk(hands.officer))?.returned).toEqual([]);
});

test('the desk names a committee that came back, until another composition is filed', async () => {
  const hands = await aProvinceOfTwo();
  await aKeptCommittee(hands, 'published');
  const id = await aKeptCommittee(hands, 'returned', { effectiveOn: '2022-09-15' });
  const told = {
    filed: 'committee',
    id,
    document: { kind: 'committee_decision' },
    reason: 'Sai tên Trưởng ban.',
  };
  expect((await getDesk(hands.officer))?.returned).toMatchObject([told]);
  await aKeptCommittee(hands, 'waiting', { effectiveOn: '2022-09-20' });
  expect((await getDesk(hands.officer))?.returned).toEqual([]);
});
