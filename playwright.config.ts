import { defineConfig } from '@playwright/test';
import { findChromium } from '@/ops/chromium';
import { freePort } from '@/ops/port';

/** Workers load this file again and must find the port that was chosen first. */
process.env['JOURNEY_PORT'] ??= String(await freePort());
const baseURL = `http://localhost:${process.env['JOURNEY_PORT']}`;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  // A journey that met a machine too busy to answer in time is walked once more, and named as flaky.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? findChromium() ?? 'chromium', args: quiet },
  },
  webServer: {
    command: 'node --import tsx tests/support/server.ts',
    url: `${baseURL}/api/health/ready`,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
