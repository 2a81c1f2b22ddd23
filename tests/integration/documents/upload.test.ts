import { chmod, lstat, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { decideDocument } from '@/lib/features/documents/commands/decide';
import { clearLeftovers } from '@/lib/features/documents/commands/leftovers';
import { registerDocument } from '@/lib/features/documents/commands/library';
import { sweepFiles } from '@/lib/features/documents/commands/sweep';
import { getStoredFile } from '@/lib/features/documents/queries/stored-file';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import type { Outcome } from '@/lib/platform/outcome';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, success } from '@/tests/support/factories';
import { aJpeg, anOffice, eicar } from '@/tests/support/files';
import { aPdf, aPng, aRegistration, formOf, versionOf, type Given } from '@/tests/support/library';
import { withScanner } from '@/tests/support/scanner';
import { uploadServer } from '@/tests/support/upload-server';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const pdf = 'application/pdf';

let server: Awaited<ReturnType<typeof uploadServer>>;
let folder: string;
let officer: Viewer;
let provinceId: string;
let documentId: string;

async function register(): Promise<string> {
  return success(await registerDocument(officer, aRegistration(provinceId))).value;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kho-tep-'));
  supply({ STORAGE_DIR: folder });
  server = await uploadServer();
  provinceId = (await aProvince()).id;
  officer = await signedIn({ role: 'officer', provinceId });
});

beforeEach(async () => {
  await ownerDb().rateBucket.deleteMany();
  documentId = await register();
});

afterEach(() => {
  supply({ QUOTA_MB: undefined });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function send(given: Partial<Given>, to = documentId): Promise<Outcome<string>> {
  const { contentType, bytes } = await formOf(given);
  return server.post({ viewer: officer, documentId: to }, { 'content-type': contentType }, bytes);
}

const problemOf = (outcome: Outcome<string> | undefined) =>
  outcome?.ok === false ? (outcome.issues?.[0]?.key ?? outcome.reason) : 'taken';

async function filesIn(place: string): Promise<readonly string[]> {
  const found = await readdir(path.join(folder, place), { recursive: true }).catch(() => []);
  return found.filter((name) => name.length > 2);
}

async function nothingLeft(): Promise<void> {
  expect(await filesIn('incoming')).toEqual([]);
  expect(await db().storedFile.count({ where: { documentId } })).toBe(0);
}

describe('a file that is what it says', () => {
  test.each([
    ['PDF', { name: 'a.pdf', type: pdf, content: aPdf() }],
    ['DOCX', { name: 'a.docx', type: docx, content: anOffice('docx') }],
    ['XLSX', { name: 'a.xlsx', type: xlsx, content: anOffice('xlsx') }],
    ['PNG', { name: 'a.png', type: 'image/png', content: aPng('a') }],
    ['JPEG', { name: 'a.JPG', type: 'image/jpeg', content: aJpeg() }],
    ['PDF of no declared type', { name: 'b.pdf', type: 'application/octet-stream', content: aPdf('b') }],
  ])('%s is kept bit by bit under its hash', async (_, given) => {
    expect(problemOf(await send(given))).toBe('taken');
    const row = await db().storedFile.findUniqueOrThrow({ where: { documentId } });
    expect([row.bytes, row.name]).toEqual([given.content.length, given.name]);
    const kept = await readFile(path.join(folder, 'kept', row.sha256.slice(0, 2), row.sha256));
    expect(kept.equals(given.content)).toBe(true);
    expect(await filesIn('incoming')).toEqual([]);
  });

  test('that two documents have is kept once, and stays while one of them has it', async () => {
    const other = await register();
    const content = aPng('hai văn bản');
    const before = (await filesIn('kept')).length;
    success(await send({ content }));
    success(await send({ content }, other));
    expect(await filesIn('kept')).toHaveLength(before + 1);
    success(
      await actOnDocument(officer, { documentId: other, act: 'drop-file', version: await versionOf(other) }),
    );
    const later = new Date(realNow().getTime() + 2 * 60 * 60 * 1000);
    const swept = await sweepFiles(later);
    expect([swept.orphans, swept.broken]).toEqual([0, []]);
    success(
      await actOnDocument(officer, { documentId, act: 'drop-file', version: await versionOf(documentId) }),
    );
    expect((await sweepFiles(realNow())).orphans).toBe(0);
    const restoredAt = new Date();
    await ownerDb().restoredCopy.create({ data: { restoredAt, takenAt: restoredAt } });
    expect(await sweepFiles(later)).toMatchObject({ mayRemove: false, orphans: 0, leftovers: 0, broken: [] });
    await ownerDb().restoredCopy.deleteMany();
    expect(await sweepFiles(later)).toMatchObject({ mayRemove: true, orphans: 1 });
  });

  test('that a killed process left under a temporary name goes an hour later, and not before', async () => {
    const left = path.join(folder, 'incoming', 'bo-do');
    await writeFile(left, 'nửa tệp');
    expect([await clearLeftovers(realNow()), await filesIn('incoming')]).toEqual([0, ['bo-do']]);
    const overAnHourAgo = new Date(realNow().getTime() - 61 * 60 * 1000);
    await utimes(left, overAnHourAgo, overAnHourAgo);
    expect([await clearLeftovers(realNow()), await filesIn('incoming')]).toEqual([1, []]);
  });
});

describe('where a scanner is named', () => {
  const given = () => ({ content: aPng(crypto.randomUUID()) });
  const row = () => db().storedFile.findUniqueOrThrow({ where: { documentId } });
  const mayHave = async (viewer: Viewer) => (await getStoredFile(viewer, documentId)) !== null;
  const sendOn = async () =>
    success(await actOnDocument(officer, { documentId, act: 'send', version: await versionOf(documentId) }));

  test('a file it finds a virus in is refused, and nothing of it is kept', async () => {
    const found = await withScanner('Win.Test.EICAR_HDB-1 FOUND', () => send(given()));
    expect(problemOf(found)).toBe('files.virus');
    await nothingLeft();
  });

  test('what came while it was away goes to its uploader alone, and to no reviewer’s decision, until it has been looked into', async () => {
    const reviewer = await signedIn({ role: 'reviewer' });
    const others = [await signedIn({ role: 'officer', provinceId }), reviewer, visitor];
    const whoHas = () => Promise.all([officer, ...others].map(mayHave));
    expect(problemOf(await withScanner(null, () => send(given())))).toBe('taken');
    expect((await row()).scan).toBe('waiting');
    expect(await whoHas()).toEqual([true, false, false, false]);
    await sendOn();
    expect(await whoHas()).toEqual([true, false, false, false]);
    const publish = async () => {
      const version = await versionOf(documentId);
      return decideDocument(reviewer, { documentId, version, outcome: 'published', reason: null });
    };
    expect(await publish()).toMatchObject({ issues: [{ key: 'documents.notScanned' }] });
    expect(await withScanner(null, () => sweepFiles(realNow()))).toMatchObject({ scanned: 0 });
    expect(await whoHas()).toEqual([true, false, false, false]);
    expect(await withScanner('OK', () => sweepFiles(realNow()))).toMatchObject({ scanned: 1 });
    expect([(await row()).scan, await whoHas()]).toEqual(['clean', [true, true, true, false]]);
    success(await publish());
    expect(await whoHas()).toEqual([true, true, true, true]);
  });

  test('nobody has what it finds a virus in later, its uploader neither', async () => {
    success(await withScanner(null, () => send(given())));
    await sendOn();
    await withScanner('Win.Test.EICAR_HDB-1 FOUND', () => sweepFiles(realNow()));
    expect((await row()).scan).toBe('infected');
    for (const viewer of [officer, await signedIn({ role: 'reviewer' }), visitor])
      expect(await mayHave(viewer)).toBe(false);
  });
});

test('the address of a file that was taken off is nobody’s, and of a withdrawn document that of its province alone', async () => {
  const dropped = await register();
  for (const to of [documentId, dropped]) success(await send({ content: aPng(to) }, to));
  const elsewhere = await signedIn({ role: 'officer', provinceId: (await aProvince()).id });
  const viewers = [officer, elsewhere, await signedIn({ role: 'reviewer' }), visitor];
  const has = (id: string) =>
    Promise.all(viewers.map(async (viewer) => (await getStoredFile(viewer, id)) !== null));
  const own = [true, false, false, false];
  expect([await has(documentId), await has(dropped)]).toEqual([own, own]);
  const act = async (id: string, name: 'withdraw' | 'drop-file') =>
    success(await actOnDocument(officer, { documentId: id, act: name, version: await versionOf(id) }));
  await act(documentId, 'withdraw');
  await act(dropped, 'drop-file');
  expect([await has(documentId), await has(dropped)]).toEqual([own, own.map(() => false)]);
});

test('a byte that is flipped on the disk is named by the next sweep', async () => {
  const other = await register();
  success(await send({ content: aPng('nguyên vẹn') }));
  success(await send({ content: aPng('sẽ hỏng') }, other));
  expect((await sweepFiles(realNow())).broken).toEqual([]);
  const { sha256 } = await db().storedFile.findUniqueOrThrow({ where: { documentId: other } });
  const place = path.join(folder, 'kept', sha256.slice(0, 2), sha256);
  const content = await readFile(place);
  const flipped = Buffer.from(content);
  flipped.writeUInt8(content.readUInt8(60) ^ 1, 60);
  await chmod(place, 0o600);
  await writeFile(place, flipped);
  expect((await sweepFiles(realNow())).broken).toEqual([sha256]);
  await writeFile(place, content);
  expect((await sweepFiles(realNow())).broken).toEqual([]);
});

test('a link in an archive leads nowhere: nothing beside the store is read, written or made', async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'ben-ngoai-'));
  await writeFile(path.join(outside, 'mat.txt'), 'bí mật');
  // A symbolic link as Unix archives mark it.
  const link = { os: 3, attrs: (0o120777 << 16) >>> 0 } as const;
  const content = anOffice('docx', {
    'word/media': [Buffer.from(outside), link],
    'word/media/mat.txt': Buffer.from('ghi đè'),
  });
  expect(problemOf(await send({ name: 'a.docx', type: docx, content }))).toBe('files.hidden-content');
  expect(await readdir(outside)).toEqual(['mat.txt']);
  expect(await readFile(path.join(outside, 'mat.txt'), 'utf8')).toBe('bí mật');
  for (const name of await readdir(folder, { recursive: true }))
    expect((await lstat(path.join(folder, name))).isSymbolicLink()).toBe(false);
  await rm(outside, { recursive: true });
});

describe('a file that is refused leaves nothing behind', () => {
  const bomb = anOffice('docx', { 'word/media/x': new Uint8Array(60 * 1024 * 1024) });
  test.each<readonly [string, Partial<Given>, string]>([
    ['a picture named PDF', { name: 'a.pdf', type: pdf }, 'files.name-disagrees'],
    ['a picture declared PDF', { type: pdf }, 'files.type-disagrees'],
    ['a page of the web', { content: Buffer.from('<html><script>alert(1)</script>') }, 'files.unknown-kind'],
    [
      'a drawing that holds script',
      { content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') },
      'files.unknown-kind',
    ],
    [
      'a drawing that says it is one',
      { name: 'a.svg', type: 'image/svg+xml', content: Buffer.from('<?xml version="1.0"?><svg/>') },
      'files.unknown-kind',
    ],
    [
      'XML',
      { name: 'a.pdf', type: pdf, content: Buffer.from('<?xml version="1.0"?><!DOCTYPE a><a/>') },
      'files.unknown-kind',
    ],
    [
      'a picture that is a script too',
      { name: 'a.png', content: Buffer.from('GIF89a/*\u0000\u0000*/=1;alert(1)//;', 'latin1') },
      'files.unknown-kind',
    ],
    ['a program named PDF', { name: 'a.pdf', content: Buffer.from('MZ\u0090') }, 'files.unknown-kind'],
    ['a hidden ending', { name: 'a.exe.png' }, 'files.name-disagrees'],
    ['an ending after the ending', { name: 'a.png.exe' }, 'files.name-disagrees'],
    ['an empty one', { content: Buffer.alloc(0) }, 'files.empty'],
    ['none chosen', { name: '', content: Buffer.alloc(0), type: '' }, 'files.missing'],
    ['a PDF without its end', { name: 'a.pdf', type: pdf, content: aPdf().subarray(0, 12) }, 'files.damaged'],
    ['a PNG without its end', { content: aPng().subarray(0, -4) }, 'files.damaged'],
    [
      'a JPEG without its end',
      { name: 'a.jpg', type: 'image/jpeg', content: aJpeg().subarray(0, -2) },
      'files.damaged',
    ],
    [
      'a DOCX without its end',
      { name: 'a.docx', type: docx, content: anOffice('docx').subarray(0, -30) },
      'files.damaged',
    ],
    [
      'a PNG with something after it',
      { content: Buffer.concat([aPng(), anOffice('docx')]) },
      'files.hidden-content',
    ],
    [
      'a PDF that is a zip too',
      { name: 'a.pdf', type: pdf, content: Buffer.concat([aPdf(), anOffice('docx'), Buffer.from('%%EOF')]) },
      'files.hidden-content',
    ],
    [
      'a zip with something after it',
      { name: 'a.docx', type: docx, content: Buffer.concat([anOffice('docx'), Buffer.from('<html>')]) },
      'files.hidden-content',
    ],
    [
      'macros',
      { name: 'a.docx', type: docx, content: anOffice('docx', { 'word/vbaProject.bin': new Uint8Array(4) }) },
      'files.macros',
    ],
    [
      'macros told by the types alone',
      { name: 'a.docx', type: docx, content: anOffice('docm') },
      'files.macros',
    ],
    [
      'a zip that is no document',
      { name: 'a.docx', type: docx, content: anOffice('docx').fill(0x78, 60, 120) },
      'files.damaged',
    ],
    [
      'a way out of the folder',
      { name: 'a.docx', type: docx, content: anOffice('docx', { '../../x': new Uint8Array(1) }) },
      'files.hidden-content',
    ],
    ['a bomb', { name: 'a.docx', type: docx, content: bomb }, 'files.bomb'],
    ['a flood of points', { content: aPng('', 30_000, 30_000) }, 'files.bomb'],
    ['the test virus', { name: 'a.pdf', type: pdf, content: aPdf(eicar) }, 'files.virus'],
    [
      'the test virus inside a document',
      { name: 'a.docx', type: docx, content: anOffice('docx', { 'word/x.txt': Buffer.from(eicar) }) },
      'files.virus',
    ],
    ['without the word that it holds no secret', { fields: { declared: '' } }, 'files.notDeclared'],
  ])('%s', async (_, given, problem) => {
    expect(problemOf(await send(given))).toBe(problem);
    await nothingLeft();
  });

  test('26 MB: told beforehand, it is not read; not told, it is stopped on the way', async () => {
    const content = Buffer.concat([aPdf(), Buffer.alloc(26 * 1024 * 1024)]);
    expect(problemOf(await send({ name: 'a.pdf', type: pdf, content }))).toBe('files.too-large');
    const { contentType, bytes } = await formOf({ name: 'a.pdf', type: pdf, content });
    const stream = new Blob([new Uint8Array(bytes)]).stream();
    const outcome = await server.post(
      { viewer: officer, documentId },
      { 'content-type': contentType },
      stream,
    );
    expect(problemOf(outcome)).toBe('files.too-large');
    await nothingLeft();
  });

  test('a connection that is cut, and a form that ends before its end', async () => {
    const { contentType, bytes } = await formOf({ content: aPng('x'.repeat(200_000)) });
    const head = `content-type: ${contentType}\r\ncontent-length: ${String(bytes.length)}`;
    const outcome = await server.cut({ viewer: officer, documentId }, head, bytes.subarray(0, 100_000));
    expect(problemOf(outcome)).toBe('files.broken');
    const short = await server.post(
      { viewer: officer, documentId },
      { 'content-type': contentType },
      bytes.subarray(0, -60),
    );
    expect(problemOf(short)).toBe('files.broken');
    expect(
      problemOf(
        await server.post({ viewer: officer, documentId }, { 'content-type': 'multipart/form-data' }, 'x'),
      ),
    ).toBe('files.broken');
    await nothingLeft();
  });

  test('more than the province’s share', async () => {
    supply({ QUOTA_MB: '1' });
    const content = aPng('x'.repeat(1_200_000));
    expect(problemOf(await send({ content }))).toBe('files.quota');
    await nothingLeft();
  });

  test('the twenty-first of one person in ten minutes', async () => {
    for (let n = 0; n < 20; n += 1) await send({ content: Buffer.alloc(0) });
    expect(problemOf(await send({}))).toBe('limited');
    await nothingLeft();
  });

  test('more than a hundred megabytes of one person in ten minutes; a colleague goes on', async () => {
    const content = aPng('x'.repeat(20_000_000));
    for (let n = 0; n < 4; n += 1) expect(problemOf(await send({ content }, await register()))).toBe('taken');
    expect(problemOf(await send({ content: aPng('y'.repeat(24_000_000)) }))).toBe('limited');
    await nothingLeft();
    expect(problemOf(await send({ content: aPng('z') }))).toBe('limited');
    const { contentType, bytes } = await formOf({ content });
    const viewer = await signedIn({ role: 'officer', provinceId });
    const theirs = await server.post({ viewer, documentId }, { 'content-type': contentType }, bytes);
    expect(problemOf(theirs)).toBe('taken');
  });
});
