import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { attachFile } from '@/lib/features/documents/commands/attach';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Outcome } from '@/lib/platform/outcome';

type Asked = Readonly<{ viewer: Viewer; documentId: string }>;

async function answer(request: IncomingMessage, asked: Asked): Promise<Outcome<string>> {
  const length = request.headers['content-length'];
  const contentType = request.headers['content-type'] ?? '';
  const form = { contentType, length: length === undefined ? null : Number(length), body: request };
  return attachFile(asked.viewer, { documentId: asked.documentId, form });
}

/** The command behind a real connection: what a browser, or whoever pretends to be one, does to it. */
export async function uploadServer() {
  const ended: Promise<Outcome<string>>[] = [];
  let asked: Asked | undefined;
  const server = createServer((request, response) => {
    if (asked === undefined) throw new Error('Nobody said who sends.');
    const outcome = answer(request, asked);
    ended.push(outcome);
    void outcome.then((found) => response.end(JSON.stringify(found)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const as = (who: Asked) => {
    asked = who;
  };
  const post = async (who: Asked, headers: Record<string, string>, body: RequestInit['body']) => {
    as(who);
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const sent = await fetch(`http://127.0.0.1:${String(port)}/`, init);
    return (await sent.json()) as Outcome<string>;
  };
  /** Sends some bytes of what was announced, and cuts the connection. */
  const cut = async (who: Asked, head: string, bytes: Buffer) => {
    as(who);
    const before = ended.length;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n`);
    socket.write(bytes);
    while (ended.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    return ended[before];
  };
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { post, cut, close };
}
