import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { request as secureRequest } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startSite, type Site } from '@/ops/bench/portal';
import { check, verdict } from '@/ops/drill/check';
import { startFront, type Front } from '@/ops/drill/nginx';
import { root } from '@/ops/folders';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

type Asked = Readonly<{ method?: string; headers?: Readonly<Record<string, string>>; body?: Buffer }>;
type Answer = Readonly<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }>;

/** One request through the front server; a connection it closes counts as status 0. */
function ask(
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

/** A server that says which headers reached it. */
async function startMirror(shutdown: Shutdown): Promise<number> {
  const server = createServer((request, response) => {
    response.setHeader('cache-control', 'private, no-store').end(JSON.stringify(request.headers));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shutdown.add(async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function headersAndLimits(front: Front): Promise<void> {
  const forged = {
    ...{ 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-real-ip': '6.6.6.6' },
    ...{
      'x-middleware-subrequest': 'proxy',
      'x-nonce': 'abc',
      'next-resume': '1',
      'x-portal-peer': '6.6.6.6',
    },
    ...{ upgrade: 'websocket', connection: 'upgrade', forwarded: 'for=6.6.6.6' },
  };
  const { text } = await ask(front.secure, '/', { headers: forged });
  check(
    'tên giả trong tiêu đề không tới cổng',
    !/6\.6\.6\.6|evil|subrequest|nonce|resume|websocket/.test(text),
    text,
  );
  check('địa chỉ thật tới cổng', text.includes('"x-forwarded-for":"127.0.0.1"'));
  check('TRACE bị từ chối', (await ask(front.secure, '/', { method: 'TRACE' })).status === 405);
  const long = await ask(front.secure, '/', { headers: { 'x-long': 'a'.repeat(70_000) } });
  check('tiêu đề quá dài bị từ chối', [400, 431, 494].includes(long.status), String(long.status));
  const large = await ask(front.secure, '/', { method: 'POST', body: Buffer.alloc(28 * 1024 * 1024) });
  check('thân quá 27 MB bị từ chối', [0, 413].includes(large.status), String(large.status));
  const acts = await Promise.all(
    Array.from({ length: 55 }, () => ask(front.secure, '/', { method: 'POST', body: Buffer.from('x') })),
  );
  const refused = acts.filter(({ status }) => status === 429).length;
  check(
    'quá nhiều việc cùng lúc bị chặn, số còn lại qua',
    refused > 0 && refused < 20,
    `${String(refused)} của 55`,
  );
}

async function pages(front: Front, portal: Site): Promise<void> {
  const plain = await fetch(`http://127.0.0.1:${String(front.plain)}/`, { redirect: 'manual' });
  check(
    'HTTP dẫn sang HTTPS',
    plain.status === 301 && plain.headers.get('location')?.startsWith('https://') === true,
  );
  const page = await ask(front.secure, '/');
  check('trang công khai', page.status === 200 && page.text.includes('Tiến độ số'), String(page.status));
  const desk = await ask(front.secure, '/ban-lam-viec');
  check('trang riêng không vào kho đệm', /no-store/.test(String(desk.headers['cache-control'])));
  await portal.stop();
  const kept = await ask(front.secure, '/');
  check('cổng tắt: trang vừa xem còn được gửi', kept.status === 200 && kept.text === page.text);
  await wait(11_000);
  const late = await ask(front.secure, '/');
  check('quá mười giây thì không gửi trang cũ', late.status >= 500, String(late.status));
}

/** The reference of nginx, tried in front of a mirror and in front of the portal. */
async function drill(shutdown: Shutdown): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-front-'));
  await chmod(folder, 0o755);
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  const before = await startFront(path.join(folder, 'mirror'), await startMirror(shutdown));
  shutdown.add(before.stop);
  await headersAndLimits(before);
  const command = ['--import', 'tsx', path.join(root, 'ops/start.ts'), '--data', path.join(folder, 'data')];
  const variables = { PUBLIC_URL: 'https://localhost', DEMO_PASSWORD: 'dien-tap-may-chu' };
  const portal = await startSite(command, { cwd: root, variables });
  shutdown.add(portal.stop);
  const front = await startFront(path.join(folder, 'portal'), Number(new URL(portal.origin).port));
  shutdown.add(front.stop);
  await pages(front, portal);
  verdict('máy chủ phía trước');
}

await runCommand(drill);
