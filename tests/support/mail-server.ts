import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export type Received = Readonly<{ to: string; raw: string }>;

/** How a mail server fails: at its door, at the address, in the middle of the text, or after taking the message. */
export type Fault =
  'none' | 'no-greeting' | 'busy' | 'greylist' | 'half-taken' | 'taken-unsaid' | 'unknown-person';

type Talk = { to: string; isText: boolean; text: string };

/** A mail server that takes messages and fails as it is told to, connection by connection. */
export async function startMailServer(faultOf: (connection: number) => Fault) {
  const received: Received[] = [];
  let connections = 0;
  const say = (socket: Socket, line: string) => socket.write(`${line}\r\n`);

  const command = (socket: Socket, talk: Talk, { line, fault }: { line: string; fault: Fault }) => {
    if (line.startsWith('RCPT')) {
      talk.to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (fault === 'greylist') return say(socket, '451 later');
      if (fault === 'unknown-person') return say(socket, '550 nobody');
    }
    if (line.startsWith('DATA')) {
      talk.isText = true;
      return say(socket, '354 go on');
    }
    return say(socket, line.startsWith('QUIT') ? '221 bye' : '250 ok');
  };

  const text = (socket: Socket, talk: Talk, fault: Fault) => {
    if (fault === 'half-taken') return socket.destroy();
    if (!talk.text.endsWith('\r\n.\r\n')) return;
    received.push({ to: talk.to, raw: talk.text });
    Object.assign(talk, { isText: false, text: '' });
    if (fault === 'taken-unsaid') return socket.destroy();
    say(socket, '250 taken');
  };

  const server = createServer((socket) => {
    connections += 1;
    const fault = faultOf(connections);
    const talk: Talk = { to: '', isText: false, text: '' };
    let rest = '';
    socket.on('error', () => undefined);
    if (fault === 'no-greeting') return socket.destroy();
    if (fault === 'busy') return socket.end('421 too busy\r\n');
    say(socket, '220 test');
    socket.on('data', (bytes) => {
      if (talk.isText) {
        talk.text += bytes.toString('utf8');
        return text(socket, talk, fault);
      }
      const lines = (rest + bytes.toString('utf8')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) command(socket, talk, { line, fault });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${String(port)}?ignoreTLS=true`, received, stop };
}
