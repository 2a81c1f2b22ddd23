import { expect, test } from 'vitest';
import { citationTexts } from '@/app/[locale]/(public)/cite/[hash]/texts';
import type { CitationView } from '@/components/features/citations/citation-view';

const view: CitationView = {
  ...{ locale: 'vi', hash: 'ab'.repeat(32), madeOn: '2026-11-22', today: '2022-12-16', changed: [] },
  address: { vi: 'https://cong.example/trich-dan/ab', en: 'https://cong.example/en/cite/ab' },
  liveHref: '/',
  snapshot: {
    ...{ version: 1, asOf: '2022-12-16', isInvented: false, licence: 'CC0', parts: [] },
    page: { screen: 'home', params: {}, state: {} },
    title: { vi: 'Tổng quan', en: 'Overview' },
    sentence: { locale: 'vi', text: '44 tỉnh có nghị quyết.' },
  },
};

test('every style of a citation has the figures and the day on which they were taken', async () => {
  const texts = await citationTexts(view);
  for (const { text } of texts) expect(text).toContain('44 tỉnh có nghị quyết.');
  const of = (key: string) => texts.find((each) => each.key === key)?.text ?? '';
  expect(of('en')).toContain('In Vietnamese: “44 tỉnh có nghị quyết.”');
  expect(of('en')).toContain('taken on 22 November 2026');
  expect(of('bibtex')).toContain('urldate = {2026-11-22}');
});

test('a citation kept without a sentence has none', async () => {
  const snapshot = { ...view.snapshot, sentence: undefined };
  const [vi, , bibtex] = await citationTexts({ ...view, snapshot });
  expect(vi.text).toContain('“Tổng quan”. Số liệu đến 16/12/2022');
  expect(bibtex.text).not.toContain('abstract');
});
