import { createServer, Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to a server that can be made slow, swallow everything, break, or lead elsewhere. */
export type Wire = Readonly<{
  url: string;
  /** Every request waits so long on its way. */
  delay: (ms: number) => void;
  /** From now on nothing arrives, in either direction, and nobody is told. */
  swallow: () => void;
  /** What was swallowed arrives after all. */
  flow: () => void;
  /** The next answer in which this stands never arrives: the connection breaks instead, and this is done. */
  breakAtAnswer: (word: string) => Promise<void>;
  /** Whoever connects from now on comes to another port. */
  lead: (port: number) => void;
  close: () => Promise<void>;
}>;

type Breaking = Readonly<{ word: string; broken: () => void }>;
type State = {
  port: number;
  delay: number;
  gate: Promise<void>;
  open: () => void;
  breaking: Breaking | null;
};

const pause = (ms: number) => (ms === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, ms)));

/** Whether this is the answer at which the connection is to break; it breaks once. */
function breaksAt(state: State, part: Buffer): boolean {
  const { breaking } = state;
  if (breaking === null || !part.includes(breaking.word)) return false;
  state.breaking = null;
  breaking.broken();
  return true;
}

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
      if (!breaksAt(state, part)) {
        client.write(part);
        return;
      }
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

/** Stands between whoever asks and the server at `url`. */
export async function wireTo(url: string): Promise<Wire> {
  const target = new URL(url);
  const { hostname } = target;
  const state: State = {
    ...{ port: Number(target.port), delay: 0, breaking: null },
    ...{ gate: Promise.resolve(), open: () => undefined },
  };
  const sockets = new Set<Socket>();
  const wire = createServer((client) => {
    const server = new Socket().connect(state.port, hostname);
    for (const each of [client, server]) {
      sockets.add(each);
      each.once('close', () => sockets.delete(each));
    }
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
    breakAtAnswer: (word) =>
      new Promise((broken) => {
        state.breaking = { word, broken };
      }),
    lead: (port) => {
      state.port = port;
    },
    close: async () => {
      for (const each of sockets) each.destroy();
      await new Promise((resolve) => wire.close(resolve));
    },
  };
}
