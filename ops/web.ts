// The web server, run by plain Node: Next behind the front door that sends stored pages.
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import createNext from 'next';
import { withFrontDoor } from '../lib/platform/page-cache/front.ts';

const { values } = parseArgs({ options: { hostname: { type: 'string' }, port: { type: 'string' } } });
const { hostname = '127.0.0.1', port = '3000' } = values;

const root = path.resolve(import.meta.dirname, '..');
const next = createNext({ dev: false, dir: root, hostname, port: Number(port) });
await next.prepare();
const handle = next.getRequestHandler();

const secure = process.env['PUBLIC_URL']?.trim().startsWith('https:') ?? false;
const server = createServer(withFrontDoor((request, response) => void handle(request, response), { secure }));
server.listen(Number(port), hostname);

/**
 * Answers under way are finished first; whoever started this waits, and ends it outright when that takes too long. A
 * front server keeps its connections and goes on asking by them, so each further answer says that it is the last.
 */
async function close(listening: Server): Promise<void> {
  listening.prependListener('request', (_, response) => {
    response.setHeader('connection', 'close');
  });
  const closed = new Promise((resolve) => listening.close(resolve));
  listening.closeIdleConnections();
  await closed;
  await next.close();
}

process.once('SIGTERM', () => void close(server).then(() => process.exit(143)));
process.once('SIGINT', () => void close(server).then(() => process.exit(130)));
