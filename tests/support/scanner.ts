import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { supply } from '@/lib/platform/env';

/** Does something while a scanner stands there that answers every file the same; null: it hangs up. */
export async function withScanner<T>(answer: string | null, act: () => Promise<T>): Promise<T> {
  const server = createServer((socket) => {
    socket.on('data', (data: Buffer) => {
      if (answer === null) socket.destroy();
      else if (data.subarray(-4).equals(Buffer.alloc(4))) socket.end(`stream: ${answer}\0`);
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  supply({ CLAMD_URL: `tcp://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
  try {
    return await act();
  } finally {
    server.close();
    supply({ CLAMD_URL: undefined });
  }
}
