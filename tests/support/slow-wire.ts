import { createServer, Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to PostgreSQL that can be made slow, swallow everything, or break. */
export type Wire = Readonly<{
  url: string;
  /** Every request waits so long on its way. */
  delay: (ms: number) => void;
  /** From now on nothing arrives, in either direction, and nobody is told. */
  swallow: () => void;
  /** What was swallowed arrives after all. */
  flow: () => void;
  /** Answers in which this stands never arrive: the connection breaks instead, once. */
  breakAtAnswer: (word: string) => void;
  close: () => Promise<void>;
}>;

type State = { delay: number; gate: Promise<void>; open: () => void; word: string | null };

const pause = (ms: number) => (ms === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, ms)));

function join(client: Socket, server: Socket, state: State): void {
  let [asked, answered] = [Promise.resolve(), Promise.resolve()];
  client.on('data', (part) => {
    asked = asked.then(async () => {
      await pause(state.delay);
      await state.gate;
      server.write(part);
    });
  });
  server.on('data', (part) => {
    answered = answered.then(async () => {
      await state.gate;
      if (state.word === null || !part.includes(state.word)) {
        client.write(part);
        return;
      }
      state.word = null;
      client.destroy();
      server.destroy();
    });
  });
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => other.destroy());
}

/** Stands between the portal and the database at `url`. */
export async function wireTo(url: string): Promise<Wire> {
  const target = new URL(url);
  const { port, hostname } = target;
  const state: State = { delay: 0, gate: Promise.resolve(), open: () => undefined, word: null };
  const sockets = new Set<Socket>();
  const wire = createServer((client) => {
    const server = new Socket().connect(Number(port), hostname);
    for (const each of [client, server]) sockets.add(each);
    join(client, server, state);
  });
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
  target.port = String((wire.address() as AddressInfo).port);
  target.hostname = '127.0.0.1';
  return {
    url: target.toString(),
    delay: (ms) => {
      state.delay = ms;
    },
    swallow: () => {
      state.gate = new Promise((resolve) => {
        state.open = resolve;
      });
    },
    flow: () => state.open(),
    breakAtAnswer: (word) => {
      state.word = word;
    },
    close: async () => {
      for (const each of sockets) each.destroy();
      await new Promise((resolve) => wire.close(resolve));
    },
  };
}
