import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from '@/ops/failure';
import { root } from '@/ops/folders';
import { freePort } from '@/ops/port';
import { stop } from '@/ops/processes';

export type Front = Readonly<{
  secure: number;
  plain: number;
  /** Where it keeps its log of what was asked. */
  log: string;
  stop: () => Promise<void>;
}>;

function requireProgram(name: string, flag: string): void {
  if (spawnSync(name, [flag], { stdio: 'ignore' }).status === 0) return;
  throw new StartFailure(
    `Cuộc diễn tập cần ${name}: hãy chạy apt install ${name} (the drill needs ${name}: install it).`,
  );
}

async function certificate(folder: string): Promise<void> {
  const files = ['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`];
  const shape = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  await mkdir(folder, { recursive: true });
  spawnSync('openssl', [...shape, ...files], { stdio: 'ignore' });
}

/** The reference as it stands in the project, with nothing changed but where it listens and what it finds. */
async function settings(folder: string, upstream: number): Promise<Omit<Front, 'stop'>> {
  const [secure, plain] = [await freePort(), await freePort()];
  const reference = await readFile(path.join(root, 'ops/deploy/nginx.conf'), 'utf8');
  const site = reference
    .replaceAll(/^ *listen \[::\].*$/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${String(plain)};`)
    .replace('listen 443 ', `listen 127.0.0.1:${String(secure)} `)
    .replaceAll('/etc/ssl/tien-do-so', folder)
    .replace('/var/lib/nginx/tien-do-so', path.join(folder, 'cache'))
    .replace('/var/log/nginx', folder)
    .replaceAll('server_name tiendoso.example', 'server_name localhost')
    .replace('server 127.0.0.1:3000', `server 127.0.0.1:${String(upstream)}`);
  const main = [
    'daemon off; worker_processes 1; events { worker_connections 2048; }',
    `pid ${folder}/nginx.pid; error_log ${folder}/error.log;`,
    `http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;`,
    `include ${folder}/site.conf; }`,
  ];
  await writeFile(path.join(folder, 'site.conf'), site);
  await writeFile(path.join(folder, 'nginx.conf'), main.join('\n'));
  return { secure, plain, log: path.join(folder, 'access.log') };
}

/** Starts nginx by the project's reference in front of a port of this machine. */
export async function startFront(folder: string, upstream: number): Promise<Front> {
  requireProgram('nginx', '-v');
  requireProgram('openssl', 'version');
  await certificate(folder);
  const ports = await settings(folder, upstream);
  const child = spawn(
    'nginx',
    ['-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  await wait(1000);
  return { ...ports, stop: () => stop(child, 'SIGQUIT', 5000) };
}
