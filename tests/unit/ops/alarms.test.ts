import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '@/lib/platform/metrics/catalogue';
import { root } from '@/ops/folders';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const rules = read('ops/deploy/alarms.yaml')
  .split('- alert: ')
  .slice(1)
  .map((text) => ({
    name: text.split('\n', 1)[0] ?? '',
    asks: [...(/expr: '(.*)'/.exec(text)?.[1] ?? '').matchAll(/(?:tiendoso|process)_\w+/g)].map(
      ([name]) => name,
    ),
    runbook: /runbook: ([\w./-]+)/.exec(text)?.[1] ?? '',
  }));
const pages = readdirSync(path.join(root, 'ops/runbooks'));

test('every alarm asks for figures that the portal tells', () => {
  expect(rules.length).toBeGreaterThan(10);
  for (const { name, asks } of rules) {
    expect(asks, name).not.toEqual([]);
    for (const asked of asks) expect(Object.keys(catalogue)).toContain(asked.replace(/_bucket$/, ''));
  }
});

test('every alarm leads to a page, and every page is led to', () => {
  expect([...new Set(rules.map(({ runbook }) => runbook))].sort()).toEqual(
    pages.map((page) => `ops/runbooks/${page}`).sort(),
  );
});

test.each(pages)('%s is one page: a title, what it means, steps with commands', (page) => {
  const text = read(`ops/runbooks/${page}`);
  expect(text).toMatch(/^# \S.*\n\n\S.*\n\n1\. /);
  expect(text.split('\n').length).toBeLessThan(40);
});
