import { request as secureRequest } from 'node:https';

type Asked = Readonly<{ method?: string; headers?: Readonly<Record<string, string>>; body?: Buffer }>;
type Answer = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }>;

/** One request through the front server; a connection it closes counts as status 0. */
export function ask(
  port: number,
  target: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const address = {
      host: '127.0.0.1',
      port,
      path: target,
      method,
      headers: { host: 'localhost', ...headers },
    };
    const sent = secureRequest({ ...address, rejectUnauthorized: false, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    sent.on('error', () => {
      resolve({ status: 0, headers: {}, text: '' });
    });
    sent.end(body);
  });
}
