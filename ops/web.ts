// The web server, run by plain Node: Next behind the front door that sends stored pages.
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import createNext from 'next';
import { localOrigin } from '../lib/platform/local-origin.ts';
import { withFrontDoor } from '../lib/platform/page-cache/front.ts';

const { values } = parseArgs({ options: { hostname: { type: 'string' }, port: { type: 'string' } } });
const { hostname = '127.0.0.1', port = '3000' } = values;

// Whoever starts it without our own start would have actions sealed under what is written in the build.
if (!process.env['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']) {
  process.stderr.write(
    'Hãy chạy npm start (start the portal with npm start: it gives the web server its key).\n',
  );
  process.exit(1);
}

// After an act Next asks itself for the page it leads to. By what the front server says it would ask over HTTPS, which
// nobody speaks here: the page would be asked for again by the browser, and each time an error be written.
process.env['__NEXT_PRIVATE_ORIGIN'] = localOrigin(hostname, Number(port));

const root = path.resolve(import.meta.dirname, '..');
const next = createNext({ dev: false, dir: root, hostname, port: Number(port) });
await next.prepare();
const handle = next.getRequestHandler();

const secure = process.env['PUBLIC_URL']?.trim().startsWith('https:') ?? false;
const server = createServer(withFrontDoor((request, response) => void handle(request, response), { secure }));
// Longer than a front server keeps a connection that nobody uses: ended here first, the next request on it would be lost.
server.keepAliveTimeout = 75_000;
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
