import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

/** `none`: no scanner is set up. `waiting`: it did not answer, so nobody gets the file until it has. */
export type Scan = 'none' | 'clean' | 'infected' | 'waiting';

const patience = 30_000;

function open(url: URL): Socket {
  return url.protocol === 'unix:'
    ? connect({ path: url.pathname })
    : connect({ host: url.hostname, port: Number(url.port || 3310) });
}

/** The scanner's own framing: each piece after its length, an empty one at the end. */
async function* framed(pieces: AsyncIterable<Buffer>) {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of pieces) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield length;
    yield piece;
  }
  yield Buffer.alloc(4);
}

/** It may answer before it was sent everything, of a file too large for it for one: then the rest is not read. */
async function answerTo(socket: Socket, pieces: AsyncIterable<Buffer>): Promise<string> {
  const sent = Readable.from(pieces);
  sent.on('error', (error) => socket.destroy(error));
  // Whoever waits for the answer hears of it; after the answer it no longer matters.
  socket.on('error', () => undefined);
  sent.pipe(socket, { end: false });
  return text(socket).finally(() => sent.destroy());
}

async function ask(url: URL, pieces: AsyncIterable<Buffer>): Promise<Scan> {
  const socket = open(url);
  socket.setTimeout(patience, () => socket.destroy(new Error('The scanner does not answer.')));
  const answer = await answerTo(socket, framed(pieces));
  if (/: OK\0?\s*$/.test(answer)) return 'clean';
  if (/ FOUND\0?\s*$/.test(answer)) return 'infected';
  throw new Error(`The scanner answers ${answer.slice(0, 200)}.`);
}

/** Asks the scanner `CLAMD_URL` names (clamd, INSTREAM) about what streams by; without one, nothing is asked. */
export async function scan(pieces: AsyncIterable<Buffer>): Promise<Scan> {
  const { CLAMD_URL } = env();
  if (CLAMD_URL === undefined) return 'none';
  try {
    return await ask(new URL(CLAMD_URL), pieces);
  } catch (error) {
    log('warn', 'scanner-unreachable', { message: error instanceof Error ? error.message : '' });
    return 'waiting';
  }
}

/** Opened only when somebody reads: a stream nobody reads would open a file that has moved on, and fail with no one to hear it. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path);
}

/** The same for a file on the disk. */
export function scanFile(path: string): Promise<Scan> {
  return scan(piecesOf(path));
}
