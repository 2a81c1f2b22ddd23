import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { decideDocument } from '@/lib/features/documents/commands/decide';
import { editDocument, registerDocument } from '@/lib/features/documents/commands/library';
import {
  getLibrary,
  getLibraryDocument,
  listLibraryProvinces,
} from '@/lib/features/documents/queries/library';
import { getSentDocument, listSentDocuments } from '@/lib/features/documents/queries/sent';
import { getStoredFile } from '@/lib/features/documents/queries/stored-file';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { testAreas } from '@/tests/support/access-areas';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import {
  documentAreaMatrix,
  documentAreas,
  documentMatrix,
  documentStates,
  type DocumentDoor,
} from '@/tests/support/document-matrix';
import { aProvince, success } from '@/tests/support/factories';
import { aLibraryDocument, aRegistration, attach, versionOf } from '@/tests/support/library';

type State = (typeof documentStates)[number];
type Place = Readonly<{ id: string; province: Readonly<{ id: string; slug: string }> }>;

const nowhere = { id: crypto.randomUUID(), province: { id: crypto.randomUUID(), slug: 'khong-co' } };

let sids: Sids;
let province: Place['province'];
let submitter: Viewer;
let editor: Viewer;
let decider: Viewer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kho-tep-'));
  supply({ STORAGE_DIR: folder });
  province = await aProvince();
  const officer = () => signedIn({ role: 'officer', provinceId: province.id });
  [submitter, editor] = [await officer(), await officer()];
  decider = await signedIn({ role: 'reviewer' });
  const places = { province, other: await aProvince() };
  sids = await openSubjects(places, { submitter, editor });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Written by the two who have since become reviewers. */
async function aPlace(state: State): Promise<Place> {
  if (state === 'missing') return nowhere;
  const hands = { officer: submitter, reviewer: decider, provinceId: province.id };
  const id = await aLibraryDocument('written', hands);
  success(
    await editDocument(editor, {
      ...aRegistration(province.id),
      ...{ documentId: id, version: await versionOf(id) },
    }),
  );
  if (state !== 'written')
    success(await actOnDocument(submitter, { documentId: id, act: 'send', version: await versionOf(id) }));
  const version = await versionOf(id);
  if (state === 'returned')
    success(
      await decideDocument(decider, { documentId: id, version, outcome: state, reason: 'Thiếu trang.' }),
    );
  if (state === 'published')
    success(await decideDocument(decider, { documentId: id, version, outcome: state, reason: null }));
  return { id, province };
}

async function promote(role: 'officer' | 'reviewer'): Promise<void> {
  const userId = { in: [submitter, editor].flatMap((each) => each.userId ?? []) };
  const provinceId = role === 'officer' ? province.id : null;
  await ownerDb().roleGrant.updateMany({ where: { userId }, data: { role, provinceId } });
}

/** How often one person may act is another matter, tested elsewhere. */
async function freshPlace(state: State): Promise<Place> {
  await ownerDb().rateBucket.deleteMany();
  await promote('officer');
  const place = await aPlace(state);
  await promote('reviewer');
  return place;
}

const seen = (answer: unknown, mark: string): Decision => {
  const text = JSON.stringify(answer);
  if (text === 'null' || text === '[]') return '404';
  return text.includes(mark) ? 'shown' : 'other';
};

const tries: Readonly<Record<DocumentDoor, (viewer: Viewer, place: Place) => Promise<Decision>>> = {
  'documents/commands/library registerDocument': async (viewer, place) =>
    decisionOf(await registerDocument(viewer, aRegistration(place.province.id))),
  'documents/commands/library editDocument': async (viewer, { id }) => {
    const typed = aRegistration(province.id);
    return decisionOf(await editDocument(viewer, { ...typed, documentId: id, version: await versionOf(id) }));
  },
  'documents/commands/act actOnDocument': async (viewer, { id }) =>
    decisionOf(await actOnDocument(viewer, { documentId: id, act: 'send', version: await versionOf(id) })),
  'documents/commands/attach attachFile': async (viewer, { id }) => decisionOf(await attach(viewer, id)),
  'documents/commands/decide decideDocument': async (viewer, { id }) => {
    const given = {
      documentId: id,
      version: await versionOf(id),
      outcome: 'returned',
      reason: 'Thiếu.',
    } as const;
    return decisionOf(await decideDocument(viewer, given));
  },
  'documents/queries/library getLibrary': async (viewer, place) =>
    seen(await getLibrary(viewer, place.province.slug), place.id),
  'documents/queries/library getLibraryDocument': async (viewer, { id }) =>
    seen(await getLibraryDocument(viewer, id), id),
  'documents/queries/library listLibraryProvinces': async (viewer, { id }) =>
    seen(await listLibraryProvinces(viewer), id),
  'documents/queries/sent listSentDocuments': async (viewer, { id }) =>
    seen(await listSentDocuments(viewer), id),
  'documents/queries/sent getSentDocument': async (viewer, { id }) =>
    seen(await getSentDocument(viewer, id), id),
  'documents/queries/stored-file getStoredFile': async (viewer, { id }) =>
    seen(await getStoredFile(viewer, id), 'sha256'),
};

testMatrix({
  noun: 'a document of a library',
  ...{ states: documentStates, matrix: documentMatrix, tries, makePlace: freshPlace },
  sids: () => sids,
});

testAreas(documentAreas, documentAreaMatrix, () => sids);
