import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { registerDocument } from '@/lib/features/documents/commands/library';
import { db } from '@/lib/platform/db';
import { knownKinds } from '@/lib/platform/storage/kinds';
import { aWorld, type World } from '@/tests/support/access-world';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { anOffice } from '@/tests/support/files';
import { ask, postAction } from '@/tests/support/hand-made';
import { handMade, type HandMade } from '@/tests/support/hand-made-forms';
import { aRegistration } from '@/tests/support/library';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let portal: AttackedPortal;
let world: World;
let connections = 0;
/** Stands for whatever else is on the machine or near it: nobody but these tests may ask it anything. */
const listener = createServer((socket) => {
  connections += 1;
  socket.destroy();
});

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  world = await aWorld('drafting');
  await once(listener.listen(0, '::'), 'listening');
});

test.afterAll(async () => {
  listener.close();
  await portal.stop();
});

test.beforeEach(() => {
  connections = 0;
});

/** Whoever asks does so within the act or soon after it; the same address, asked by the test, is the control. */
test.afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(connections).toBe(0);
  await fetch(own()).catch(() => undefined);
  expect(connections).toBe(1);
});

const port = () => String((listener.address() as AddressInfo).port);
const own = () => `http://127.0.0.1:${port()}/x`;

/** The same place, written as people write it who want it to look like another. */
const written: readonly (() => string)[] = [
  own,
  () => `http://[::1]:${port()}/x`,
  () => `http://2130706433:${port()}/x`,
  () => `http://0x7f.1:${port()}/x`,
  () => `//localhost:${port()}/x`,
  () => `http://vi.example@localhost:${port()}/x`,
  () => `file://localhost:${port()}/x`,
  () => `127.0.0.1:${port()}`,
];

async function send(made: HandMade, actions: ReadonlyMap<string, string>, values: HandMade['fields']) {
  await postAction({
    ...{ origin: portal.origin, id: actions.get(made.action) ?? '' },
    ...{ headers: await cookieOf(world.sids[made.by]), page: made.page(world) },
    fields: [['locale', 'vi'], ...values(world)],
  });
}

test('no field of any form makes the server ask an address', async () => {
  const actions = await listActions();
  let tried = 0;
  for (const made of handMade)
    for (const name of new Set([...made.fields(world).map(([each]) => each), made.text, 'url'])) {
      const address = written[tried % written.length]?.() ?? '';
      tried += 1;
      await send(made, actions, (each) => [
        ...made.fields(each).map(([field, value]) => [field, field === name ? address : value] as const),
        ...(name === 'url' ? [['url', address] as const] : []),
      ]);
    }
  expect(tried).toBeGreaterThan(handMade.length * 2);
});

test('no way of writing an address into a document makes the server ask it, kept or refused', async () => {
  const actions = await listActions();
  const made = handMade.find(({ action }) => action.endsWith(' registerDocumentAction'));
  if (made === undefined) throw new Error('There is no form to register a document.');
  const before = await db().document.count();
  for (const [place, address] of written.entries())
    await send(made, actions, (each) =>
      made.fields(each).map(([field, value]) => {
        if (field === 'number') return [field, `${String(700 + place)}/KH-UBND`];
        return [field, field === 'url' ? address() : value];
      }),
    );
  expect(await db().document.count()).toBeGreaterThan(before);
});

test('no header makes the server ask an address', async () => {
  const host = `127.0.0.1:${port()}`;
  const { hostname, port: its } = new URL(portal.origin);
  for (const path of [
    '/',
    '/ban-lam-viec',
    '/dang-nhap',
    '/api/v1/fields',
    '/_next/image?url=' + encodeURIComponent(own()),
  ])
    for (const headers of [
      { 'x-forwarded-host': host },
      { forwarded: `host=${host}` },
      { referer: own() },
      { host },
    ]) {
      const asked = request({ host: hostname, port: its, path, headers, agent: false });
      const [answer] = (await once(asked.end(), 'response')) as [NodeJS.ReadableStream];
      answer.resume();
      await once(answer, 'end');
    }
});

test('an act that leads to another page asks for it here, whatever host it is told', async () => {
  const id = (await listActions()).get('accounts/actions/sign-in askResetAction') ?? '';
  const host = `127.0.0.1:${port()}`;
  for (const headers of [
    { 'x-forwarded-host': host, origin: `http://${host}` },
    { 'x-forwarded-host': host },
    { 'x-forwarded-proto': 'https', 'x-forwarded-port': port() },
  ])
    await postAction({
      ...{ origin: portal.origin, id, page: '/quen-mat-khau' },
      ...{
        headers,
        fields: [
          ['locale', 'vi'],
          ['email', `${crypto.randomUUID()}@tiendoso.example`],
        ],
      },
    });
});

const relations = (address: string) => `<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${address}" TargetMode="External"/>
<Relationship Id="rId902" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${address}" TargetMode="External"/>
<Relationship Id="rId903" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="${address}" TargetMode="External"/>
</Relationships>`;

const entity = (address: string) =>
  `<!DOCTYPE x [<!ENTITY % far SYSTEM "${address}"> %far; <!ENTITY near SYSTEM "${address}">]>`;

/** Sends a file to a door as a browser does. */
async function upload(door: string, kind: 'docx' | 'xlsx', bytes: Uint8Array): Promise<string> {
  const body = new FormData();
  for (const name of ['declared', 'access']) body.append(name, name === 'access' ? 'public' : 'on');
  body.append('file', new Blob([new Uint8Array(bytes)], { type: knownKinds[kind].mime }), `tep.${kind}`);
  const headers = { origin: portal.origin, ...(await cookieOf(world.sids.officer)) };
  const { status, location } = await ask({ url: portal.origin + door, headers, body });
  expect([status, door]).toEqual([303, door]);
  return location;
}

test('no address in a document’s file is asked', async () => {
  const officer = await signedIn({ role: 'officer', provinceId: world.province.id });
  for (const more of [
    { 'word/_rels/document.xml.rels': strToU8(relations(own())) },
    { 'word/document.xml': strToU8(`<?xml version="1.0"?>${entity(own())}<w>&near;</w>`) },
  ]) {
    const { value: documentId } = success(await registerDocument(officer, aRegistration(world.province.id)));
    const place = await upload(`/api/documents/${documentId}/file`, 'docx', anOffice('docx', more));
    expect(place).toContain('file-attached');
  }
});

test('no address in a workbook is asked', async () => {
  const door = `/api/reports/${world.periodCode}/${world.province.slug}/workbook`;
  const answer = await fetch(portal.origin + door, { headers: await cookieOf(world.sids.officer) });
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const sheet = Object.keys(parts).find((name) => /worksheets\/sheet\d+\.xml$/.test(name)) ?? '';
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const changes: readonly Unzipped[] = [
    { [sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels']: strToU8(relations(own())) },
    { 'xl/externalLinks/_rels/externalLink1.xml.rels': strToU8(relations(own())) },
    { [sheet]: strToU8(xml.replace(/^(<\?xml[^>]*\?>)?/, (head) => head + entity(own()))) },
  ];
  for (const changed of changes) {
    const place = await upload(door, 'xlsx', zipSync({ ...parts, ...changed }));
    expect(place).toMatch(/tep=\w{64}#xem/);
  }
});
