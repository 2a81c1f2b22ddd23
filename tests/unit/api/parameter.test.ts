import { expect, test } from 'vitest';
import { resources } from '@/app/open-data/resources';
import en from '@/lib/i18n/messages/en/api.json';
import vi from '@/lib/i18n/messages/vi/api.json';
import { parametersIn } from '@/lib/platform/api/parameter';

test.each(resources)('what may be asked of $name can be explained', ({ asks }) => {
  const explained = parametersIn(asks);
  expect(explained.every(({ fallback }) => !fallback.includes('['))).toBe(true);
  const words = [vi, en].map(({ parameters }) => Object.keys(parameters));
  for (const known of words) expect(known).toEqual(expect.arrayContaining(explained.map(({ name }) => name)));
});
