import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      'next-intl/server': `${import.meta.dirname}/tests/support/next-intl-server.ts`,
    },
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary'],
      include: ['lib/features/**/*.ts', 'lib/platform/**/*.ts'],
      // Rules must be tested through every branch; the rest is only reported.
      thresholds: {
        'lib/features/**/{model,policy,schema}.ts': { branches: 100 },
        'lib/features/**/{model,policy,schema}/*.ts': { branches: 100 },
      },
    },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/database.ts'],
          setupFiles: ['tests/support/database-worker.ts'],
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
});
