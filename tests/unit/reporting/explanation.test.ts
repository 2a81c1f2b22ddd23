import { describe, expect, test } from 'vitest';
import { explanationOf, pastExplanations, unexplained } from '@/lib/features/reporting/model/explanation';
import type { Finding } from '@/lib/features/reporting/model/findings';
import { longestExplanation } from '@/lib/features/reporting/model/limits';
import { explainSchema, explanationsOf } from '@/lib/features/reporting/schema/explain';

const fell: Finding = { rule: 'percent-fell', field: 'percent', values: {} };
const jumped: Finding = { rule: 'value-jumped', field: 'value', values: {} };
const said = (rule: string) => ({ rule, text: 'Vì sáp nhập.', by: 'Lan', at: '2022-12-05T02:00:00.000Z' });

const explanations = [said('percent-fell'), said('value-fell'), said('item')];
const item = { findings: [fell, jumped], explanations };

const form = { reportId: 'r', task: '3', version: '1' };

describe('what an officer says to what the rules ask', () => {
  test('stands at the point it explains', () => {
    expect(explanationOf(item, 'percent-fell')).toEqual(said('percent-fell'));
    expect(explanationOf(item, 'value-jumped')).toBeNull();
    expect(unexplained(item)).toEqual([jumped]);
  });

  test('is kept apart once the point is asked no longer', () => {
    expect(pastExplanations(item)).toEqual([said('value-fell'), said('item')]);
    expect(pastExplanations({ ...item, explanations: [said('percent-fell')] })).toEqual([]);
  });

  test('is read point by point: blank takes back, what is left out stays', () => {
    const read = explainSchema.parse({
      ...form,
      ...{ 'explain-value-jumped': ' ', 'explain-percent-fell': ' Vì sáp nhập. ' },
    });
    expect(explanationsOf(read)).toEqual([
      { rule: 'percent-fell', text: 'Vì sáp nhập.' },
      { rule: 'value-jumped', text: null },
    ]);
  });

  test.each([
    ['no point at all', {}],
    ['a rule that does not exist', { 'explain-weather': 'x' }],
    ['a rule that refuses instead of asking', { 'explain-day-missing': 'x' }],
    ['the item as a whole', { 'explain-item': 'x' }],
    ['a text that is too long', { 'explain-percent-fell': 'x'.repeat(longestExplanation + 1) }],
  ])('is refused for %s', (_, fields) => {
    expect(explainSchema.safeParse({ ...form, ...fields }).success).toBe(false);
  });
});
