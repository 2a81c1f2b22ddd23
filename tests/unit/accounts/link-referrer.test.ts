import { expect, test } from 'vitest';
import { metadata } from '@/app/[locale]/(desk)/account/set-password/[token]/page';

test('a link that works once is told to no other site, and found by no search', () => {
  expect(metadata).toMatchObject({ referrer: 'same-origin', robots: { index: false } });
});
