import { refuseEnvFiles } from '@/ops/env-files';
import { explain } from '@/ops/failure';
import { dataFolder, root } from '@/ops/folders';
import { say } from '@/ops/progress';
import { onStopRequest, Shutdown } from '@/ops/shutdown';

/**
 * Runs one of the operator's commands: whatever it started is ended when it ends, fails or is asked to stop;
 * a failure is one sentence on the error output and a status of 1.
 */
export async function runCommand(work: (shutdown: Shutdown) => Promise<void>): Promise<never> {
  // Whoever read the output may leave (`npm start | head`); that is no reason to leave everything running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const shutdown = new Shutdown();
  onStopRequest(() => {
    say('Đang dừng…');
    void shutdown.run().then(() => {
      say('Đã dừng.');
      process.exit(0);
    });
  });
  let status = 0;
  try {
    await refuseEnvFiles(root);
    await work(shutdown);
  } catch (error) {
    status = shutdown.isEnding ? 0 : 1;
    if (status === 1) process.stderr.write(`${await explain(error, dataFolder().startLog)}\n`);
  }
  await shutdown.run();
  process.exit(status);
}
