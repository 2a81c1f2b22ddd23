import { spawnSync } from 'node:child_process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The machine's own Chromium; nothing is downloaded outside the system's packages. */
export function findChromium(): string | undefined {
  for (const name of names) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0 && stdout.trim() !== '') return stdout.trim();
  }
  return undefined;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function installChromium(): void {
  const run = (...parameters: string[]) => {
    const variables = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...parameters];
    return spawnSync('env', variables, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  if (!run(...install) && run('update')) run(...install);
}

/** Chromium for the browser journeys, installed by the system's package manager when root may do so. */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (isDebianRoot()) installChromium();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'Chromium is missing: install it with the system’s packages (Debian: sudo apt-get install chromium).',
  );
}
