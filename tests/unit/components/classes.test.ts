import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '@/components/map/classes';

const measures = fc.array(fc.option(fc.integer({ min: -50, max: 200 }), { nil: null }), { maxLength: 63 });

describe('quantile classes', () => {
  it('gives up to five distinct values a class each, spread over the scale', () => {
    const { ranges, classOf } = classify([0, 0, 1]);
    expect(ranges).toEqual([
      { mapClass: 1, from: 0, to: 0, count: 2 },
      { mapClass: 5, from: 1, to: 1, count: 1 },
    ]);
    expect(classOf(1)).toBe(5);
  });

  it('puts 63 different values into five nearly equal classes', () => {
    const { ranges } = classify(Array.from({ length: 63 }, (_, index) => index));
    expect(ranges.map((range) => range.mapClass)).toEqual([1, 2, 3, 4, 5]);
    for (const range of ranges) expect(range.count).toBeGreaterThanOrEqual(12);
  });

  it('keeps zero apart from no data', () => {
    const { classOf, missing } = classify([0, null, 3, null]);
    expect(classOf(0)).toBe(1);
    expect(classOf(null)).toBe(0);
    expect(missing).toBe(2);
  });

  it('has nothing to say about nothing', () => {
    expect(classify([]).ranges).toEqual([]);
    expect(classify([null]).classOf(null)).toBe(0);
  });

  it('never splits equal values, never puts more below less, and counts everyone once', () => {
    fc.assert(
      fc.property(measures, (values) => {
        const { ranges, missing, classOf } = classify(values);
        const known = values.filter((value) => value !== null).sort((a, b) => a - b);
        const classes = known.map(classOf);
        expect(classes).toEqual([...classes].sort((a, b) => a - b));
        expect(classes.every((mapClass) => mapClass > 0)).toBe(true);
        expect(missing + ranges.reduce((sum, range) => sum + range.count, 0)).toBe(values.length);
        expect(ranges.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(measures, (values) => {
        expect(classify(values.toReversed()).ranges).toEqual(classify(values).ranges);
      }),
    );
  });
});
