import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { discard, receive, type Incoming } from '@/lib/platform/storage/incoming';
import { FileRefused, type FileProblem } from '@/lib/platform/storage/problem';

/** A file as it came: it lies under a temporary name until it is kept or discarded. */
export type SentFile = Readonly<{ incoming: Incoming; name: string; declared: string }>;

/** A form with one file. */
export type Upload = Readonly<{ fields: Readonly<Record<string, string>>; file: SentFile }>;

/** One of several that may not be kept; the others come in all the same. */
export type RefusedFile = Readonly<{ name: string; problem: FileProblem }>;

/** A form with several. */
export type Uploads = Readonly<{ fields: Upload['fields']; files: readonly (SentFile | RefusedFile)[] }>;

type Coming = Readonly<{ stream: Readable; kept: Promise<Incoming>; name: string; declared: string }>;

const limits = { fields: 10, fieldNameSize: 60, fieldSize: 4000, headerPairs: 20 };

function parserOf(contentType: string, files: number): BusboyInstance {
  const most = { ...limits, files, parts: files + limits.fields + 1 };
  try {
    return new Busboy({ headers: { 'content-type': contentType }, preservePath: true, limits: most });
  } catch {
    // A form without a boundary, or of another type.
    throw new FileRefused('broken');
  }
}

function collect(parser: BusboyInstance, most: number) {
  const fields = new Map<string, string>();
  const files: Coming[] = [];
  const stop = (error: unknown) => {
    parser.destroy(error instanceof Error ? error : new FileRefused('broken'));
  };
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('file', (...[, stream, name, , declared]) => {
    // A form sent without choosing one has an empty file of no name.
    if (!name) return void stream.resume();
    // Whoever reads hears of it; once nobody does any more, a connection that is cut must not end the process.
    stream.on('error', () => undefined);
    // What is refused among several is read to its end, so that the next one is found.
    const kept = receive(stream.iterator({ destroyOnReturn: false }));
    kept.catch((error: unknown) => {
      if (most > 1 && error instanceof FileRefused) stream.resume();
      else stop(error);
    });
    files.push({ stream, kept, name, declared });
  });
  for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    parser.on(event, () => {
      stop(new FileRefused('broken'));
    });
  return { fields, files };
}

async function undo(files: readonly Coming[]): Promise<void> {
  for (const { stream, kept } of files) {
    stream.destroy(new FileRefused('broken'));
    await kept.then(discard, () => undefined);
  }
}

async function cameAs({ kept, name, declared }: Coming): Promise<SentFile | RefusedFile> {
  try {
    return { incoming: await kept, name, declared };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { name, problem: error.problem };
  }
}

function isOfForm(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code !== 'string' || !/^E(NOSPC|IO|ACCES|ROFS|DQUOT|MFILE)$/.test(code);
}

/**
 * Reads a form with up to `most` files from the request as it streams in; of several, one that may not be kept is told
 * beside the others. Throws `FileRefused`, with nothing left behind, when the connection is cut, the form is malformed or
 * holds more files, none was chosen, or the only one may not be kept; an error of our own disk is passed on as it is.
 */
export async function readUploads(contentType: string, body: Readable, most: number): Promise<Uploads> {
  const parser = parserOf(contentType, most);
  const { fields, files } = collect(parser, most);
  try {
    await pipeline(body, parser);
    if (files.length === 0) throw new FileRefused('missing');
    return { fields: Object.fromEntries(fields), files: await Promise.all(files.map(cameAs)) };
  } catch (error) {
    await undo(files);
    if (error instanceof FileRefused || !isOfForm(error)) throw error;
    throw new FileRefused('broken');
  }
}

/** The same of a form with one file. */
export async function readUpload(contentType: string, body: Readable): Promise<Upload> {
  const { fields, files } = await readUploads(contentType, body, 1);
  const [file] = files;
  if (file === undefined) throw new FileRefused('missing');
  if ('problem' in file) throw new FileRefused(file.problem);
  return { fields, file };
}
