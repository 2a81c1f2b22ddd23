import { expect, test } from 'vitest';
import { resources } from '@/app/open-data/resources';
import { parametersIn } from '@/lib/platform/api/parameter';

test.each(resources)('what may be asked of $name can be explained', ({ asks }) => {
  const explained = parametersIn(asks);
  expect(explained.every(({ name, fallback }) => name !== '' && !fallback.includes('['))).toBe(true);
});
