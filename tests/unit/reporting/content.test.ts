import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAnswer } from '@/lib/features/reporting/model/answer';
import {
  canonicalContent,
  canonicalJson,
  contentHash,
  type ExplanationContent,
  type RevisionContent,
} from '@/lib/features/reporting/model/content';
import { provinceMark, receiptNumber } from '@/lib/features/reporting/model/receipt';
import { sha256 } from '@/lib/platform/digest';

const fell = { rule: 'percent-fell', text: 'x', byId: 'u', at: '2022-12-05T02:00:00.000Z' };

const item = (taskId: string, documentIds: readonly string[] = []) => ({
  ...emptyAnswer,
  ...{ taskId, documentIds, answer: 'changed' as const, valueStatus: 'reported' as const, percent: 50 },
});
const content: RevisionContent = {
  ...{
    reportId: 'r',
    n: 1,
    receipt: 'QT45-2022-12-01',
    submittedById: 'u',
    submittedAt: '2022-12-16T02:00:00.000Z',
  },
  items: [item('a', ['2', '1']), item('b')],
};

describe('the hash of a revision', () => {
  test('is SHA-256 over the previous hash and the canonical content', () => {
    const expected = createHash('sha256')
      .update(`abc\n${canonicalContent(content)}`)
      .digest('hex');
    expect(contentHash(sha256, 'abc', content)).toBe(expected);
    expect(contentHash(sha256, null, content)).not.toBe(expected);
  });

  test('does not depend on the order of items or evidence', () => {
    const shuffled = { ...content, items: [item('b'), item('a', ['1', '2'])] };
    expect(contentHash(sha256, null, shuffled)).toBe(contentHash(sha256, null, content));
  });

  test('does not depend on the order in which points were explained', () => {
    const explained = (explanations: readonly ExplanationContent[]) =>
      canonicalContent({ ...content, items: [{ ...item('a'), explanations }] });
    const rose = { ...fell, rule: 'value-jumped' };
    expect(explained([rose, fell])).toBe(explained([fell, rose]));
    expect(explained([])).not.toContain('explanations');
  });

  test('changes with every field', () => {
    const changed: RevisionContent[] = [
      ...[
        { ...content, n: 2 },
        { ...content, submittedById: 'v' },
        { ...content, receipt: 'x' },
      ],
      { ...content, items: [{ ...item('a', ['1', '2']), note: 'x' }, item('b')] },
      { ...content, items: [item('a', ['1']), item('b')] },
      { ...content, items: [item('a', ['1', '2'])] },
      { ...content, items: [{ ...item('a', ['1', '2']), explanation: 'x' }, item('b')] },
      { ...content, items: [{ ...item('a', ['1', '2']), explanations: [fell] }, item('b')] },
      {
        ...content,
        items: [{ ...item('a', ['1', '2']), explanations: [{ ...fell, text: 'y' }] }, item('b')],
      },
      { ...content, items: [{ ...item('a', ['1', '2']), writtenById: 'u' }, item('b')] },
      { ...content, items: [{ ...item('a', ['1', '2']), writtenAt: content.submittedAt }, item('b')] },
    ];
    const hashes = [content, ...changed].map((each) => contentHash(sha256, null, each));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('is for a line that tells nothing more what it was before lines could', () => {
    const nothing = { explanation: null, writtenById: null, writtenAt: null };
    const told = { ...content, items: content.items.map((each) => ({ ...each, ...nothing })) };
    expect(canonicalContent(told)).toBe(canonicalContent(content));
    expect(canonicalContent(content)).not.toContain('explanation');
  });

  test('canonical JSON is JSON of the same value with sorted keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(JSON.parse(JSON.stringify(value)) as never);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ b: [1, null, true], a: { d: 'x', c: 2 } })).toBe(
      '{"a":{"c":2,"d":"x"},"b":[1,null,true]}',
    );
  });
});

test('a receipt names province, period and which sending', () => {
  expect(receiptNumber(provinceMark('quang-tri', '45'), '2022-12', 1)).toBe('QT45-2022-12-01');
  expect(receiptNumber(provinceMark('ba-ria-vung-tau', '77'), '2022-Q4', 12)).toBe('BRVT77-2022-Q4-12');
});
