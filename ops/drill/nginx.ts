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

const upstreams = (ports: readonly number[]) =>
  ports.map((port) => `server 127.0.0.1:${String(port)} max_fails=1 fail_timeout=2s;`).join(' ');

/** The reference as it stands in the project, with nothing changed but where it listens and what it finds. */
async function settings(folder: string, ports: readonly number[]) {
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
    .replace(/server 127\.0\.0\.1:3000.*$/m, upstreams(ports));
  return { site, secure, plain, log: path.join(folder, 'access.log') };
}

/** Everybody in a drill comes from one address and asks without a certificate. */
function forDrill(site: string): string {
  return site
    .replaceAll(/^ *ssl_.*$/gm, '')
    .replace(/ ssl http2;/, ';')
    .replaceAll(/^ *limit_(?:req|conn) .*$/gm, '')
    .replaceAll(/(Host +)\$host;/g, '$1$http_host;');
}

async function write(folder: string, site: string): Promise<void> {
  const main = [
    'daemon off; worker_processes 1; events { worker_connections 2048; }',
    `pid ${folder}/nginx.pid; error_log ${folder}/error.log;`,
    `http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;`,
    `include ${folder}/site.conf; }`,
  ];
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'site.conf'), site);
  await writeFile(path.join(folder, 'nginx.conf'), main.join('\n'));
}

async function run(folder: string): Promise<() => Promise<void>> {
  const where = ['-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
  const child = spawn('nginx', where, { stdio: ['ignore', 'ignore', 'inherit'] });
  await wait(1000);
  return () => stop(child, 'SIGQUIT', 5000);
}

/** Starts nginx by the project's reference in front of a port of this machine. */
export async function startFront(folder: string, upstream: number): Promise<Front> {
  requireProgram('nginx', '-v');
  requireProgram('openssl', 'version');
  await certificate(folder);
  const { site, ...ports } = await settings(folder, [upstream]);
  await write(folder, site);
  return { ...ports, stop: await run(folder) };
}

/** The same in front of several instances, without limits and TLS: its `secure` port speaks plainly. */
export async function startBalancer(folder: string, upstream: readonly number[]): Promise<Front> {
  requireProgram('nginx', '-v');
  const { site, ...ports } = await settings(folder, upstream);
  await write(folder, forDrill(site));
  return { ...ports, stop: await run(folder) };
}
