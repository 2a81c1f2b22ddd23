import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startSite, type Site } from '@/ops/bench/portal';
import { ask } from '@/ops/drill/ask';
import { check, verdict } from '@/ops/drill/check';
import { startFront, type Front } from '@/ops/drill/nginx';
import { root } from '@/ops/folders';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

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
      'content-security-policy': "script-src 'nonce-abc'",
      'content-security-policy-report-only': "script-src 'nonce-abc'",
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

const saidSecure = 'max-age=63072000; includeSubDomains';

/** What nginx says by itself and what it keeps: HSTS on its own answers, and no link that opens an account. */
async function wordsAndLogs(front: Front): Promise<void> {
  const own = await ask(front.secure, '/', { method: 'TRACE' });
  check('câu trả lời của nginx có HSTS', own.headers['strict-transport-security'] === saidSecure);
  const token = 'ma-bi-mat-1';
  for (const page of ['/tai-khoan/dat-mat-khau/', '/en/account/set-password/']) {
    const link = `${page}${token}`;
    await ask(front.secure, `${link}?xem=1`);
    await ask(front.secure, '/icon.svg', { headers: { referer: `https://localhost${link}` } });
  }
  await ask(front.secure, `/tai-khoan/DAT-MAT-KHAU/${token}`);
  const log = await readFile(front.log, 'utf8');
  check(
    'nhật ký của nginx ghi mọi lượt',
    log.includes('/dat-mat-khau/...?xem=1 ') && log.includes('/icon.svg'),
  );
  check('nhật ký của nginx không có liên kết đặt mật khẩu', !log.includes(token), log.slice(-300));
}

async function pages(front: Front, portal: Site): Promise<void> {
  const plain = await fetch(`http://127.0.0.1:${String(front.plain)}/`, { redirect: 'manual' });
  check(
    'HTTP dẫn sang HTTPS',
    plain.status === 301 && plain.headers.get('location')?.startsWith('https://') === true,
  );
  const page = await ask(front.secure, '/');
  check('trang công khai nói HSTS một lần', page.headers['strict-transport-security'] === saidSecure);
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
  await wordsAndLogs(before);
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
