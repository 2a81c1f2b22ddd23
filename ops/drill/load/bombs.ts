import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { Person } from '@/ops/bench/person';
import { percentile } from '@/ops/bench/load';
import { tell } from '@/ops/bench/record';
import { ordinaryUse } from '@/ops/drill/load/crowds';
import { failuresSince, hold, holdTimes } from '@/ops/drill/load/figures';
import type { Scene } from '@/ops/drill/load/rush';
import { memoryOf, mostOf, watchProcess } from '@/ops/drill/load/server';
import { password, register, type World } from '@/ops/faults/world';

const mebibyte = 2 ** 20;
const seconds = 30;

/** Sixteen parts of 60 MB of nothing, in less than one. */
function bomb(): Uint8Array {
  const nothing = new Uint8Array(60 * mebibyte);
  return zipSync(
    Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`xl/media/${String(at)}`, nothing])),
  );
}

/** A picture’s first lines, which say that it has 900 million points. */
function flood(): Uint8Array {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(30_000, 8);
  header.writeUInt32BE(30_000, 12);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), header]);
}

type File = Readonly<{ name: string; content: Uint8Array }>;

function formOf({ name, content }: File): FormData {
  const form = new FormData();
  form.set('declared', 'on');
  form.set('access', 'public');
  form.set('file', new globalThis.File([new Uint8Array(content)], name));
  return form;
}

/** Made before anybody is timed: packing nothing takes this process seconds. */
const refusedFiles = (): readonly File[] => [
  { name: '26.pdf', content: Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(26 * mebibyte)]) },
  { name: 'bomb.xlsx', content: bomb() },
  { name: 'points.png', content: flood() },
];

/** Sends files that a document’s door must refuse; the milliseconds until each was. */
async function sendRefused(
  person: Person,
  documentId: string,
  files: readonly File[],
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const file of files) {
    const begun = performance.now();
    // What says beforehand that it is too large is not read to its end, and the connection may be closed on it.
    const answer = await person
      .post(`/api/documents/${documentId}/file?locale=vi`, formOf(file))
      .catch(() => null);
    await answer?.arrayBuffer();
    taken.push(performance.now() - begun);
    const isTaken = answer?.headers.get('location')?.includes('file-attached') === true;
    if (isTaken) throw new Error(`${file.name} was taken`);
  }
  return taken;
}

/** A thousand files of a kilobyte, ten at once; how many were taken. */
async function sendMany(person: Person, documentId: string): Promise<number> {
  let taken = 0;
  const sendSome = async (): Promise<void> => {
    for (let time = 0; time < 100; time += 1) {
      const content = Buffer.from(`%PDF-1.4\n${crypto.randomUUID().repeat(28)}\n%%EOF`);
      const answer = await person.post(
        `/api/documents/${documentId}/file?locale=vi`,
        formOf({ name: 'a.pdf', content }),
      );
      await answer.arrayBuffer();
      if (answer.headers.get('location')?.includes('file-attached') === true) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: 10 }, sendSome));
  return taken;
}

/** Files of the store that no row names, and those that are still coming. What another took the place of goes at night. */
async function orphansOf({ store, database }: World): Promise<number> {
  const client = await database.client();
  const { rows } = await client.query<{ sha256: string }>('select sha256 from "StoredFile"');
  await client.end();
  const named = new Set(rows.map(({ sha256 }) => sha256));
  const within = (folder: string) => readdir(path.join(store, folder), { recursive: true }).catch(() => []);
  const kept = (await within('kept')).map((name) => path.basename(name)).filter((name) => name.length === 64);
  return kept.filter((name) => !named.has(name)).length + (await within('incoming')).length;
}

/** AC-23: files that are too large, too many or more than they seem, while others work. */
export async function bombs({ world }: Scene): Promise<void> {
  tell(`\nAC-23  files too large, too many and more than they seem, ${String(seconds)} s`);
  const officer = world.officers.at(-1);
  if (officer === undefined) throw new Error('nobody is at work');
  const person = await Person.signIn(world.origin, officer.account, password);
  // One that nobody was promised anything of.
  const documentId = await register(person, officer.province, '902/KH-UBND');
  const files = refusedFiles();
  const client = await world.database.client();
  const alone = percentile(await ordinaryUse(world, 10), 0.95);
  const [from, calm] = [performance.now(), memoryOf(world.application.pid)];
  const orphansBefore = await orphansOf(world);
  const watched = watchProcess(world.application.pid, client);
  const [meanwhile, [refused, taken]] = await Promise.all([
    ordinaryUse(world, seconds),
    (async () =>
      [await sendRefused(person, documentId, files), await sendMany(person, documentId)] as const)(),
  ]);
  const most = mostOf(await watched());
  await client.end();
  const { failed, unsaved } = failuresSince(world.journal, from);
  hold('until the last of what is refused was', Math.max(...refused), 2000, 'ms');
  hold('of a thousand small files taken, from one person', taken, 20, '');
  hold('memory rises by', most - calm, 100, 'MiB');
  const replaced = Math.max(0, taken - 1);
  hold('files that nobody names', (await orphansOf(world)) - orphansBefore - replaced, 0, '');
  tell(`      whoever works, before: p95 ${alone.toFixed(0)} ms`);
  holdTimes('whoever works meanwhile', meanwhile, 2000);
  hold('people without an answer', failed, 0, '');
  hold('savings that were not taken', unsaved, 0, '');
}
