import { afterAll, expect, inject } from 'vitest';
import { disconnect } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import {
  accessTo,
  cloneDatabase,
  ensureTemplate,
  templateName,
  testEnvironment,
  type Contents,
} from '@/tests/support/database-templates';

/** `name.demo.test.ts` finds the demonstration, `name.empty.test.ts` tables only, `name.test.ts` the real facts. */
function wantedContents(testPath: string): Contents {
  if (testPath.includes('.demo.test.')) return 'demonstration';
  return testPath.includes('.empty.test.') ? 'empty' : 'facts';
}

const server = inject('databaseServer');
const template = await templateName(wantedContents(expect.getState().testPath ?? ''));
await ensureTemplate(server, template);
const database = `${inject('databasePrefix')}_${process.env['VITEST_POOL_ID'] ?? '0'}`;
const url = await cloneDatabase(server, template, database);
supply({ ...testEnvironment, ...accessTo(url) });

afterAll(disconnect);
