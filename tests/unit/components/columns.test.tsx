import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnSpark } from '@/components/charts/column-spark';
import { scaleOf, stackParts } from '@/components/charts/stack';
import { StackedColumns } from '@/components/charts/stacked-columns';
import { render } from './render';

const column = (key: string, ...counts: readonly number[]) => ({
  key,
  label: key,
  segments: (['done', 'late', 'none'] as const).map((kind, index) => ({
    kind,
    label: kind,
    count: counts[index] ?? 0,
  })),
});

test('the parts of a column stand upon one another and never leave a gap', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(500), { maxLength: 3 }), { maxLength: 12 }), (counts) => {
      const parts = stackParts(counts.map((each, index) => column(String(index), ...each)));
      counts.forEach((_, index) => {
        const own = parts.filter((part) => part.column === index);
        own.forEach((part, nth) => {
          expect(part.from).toBeCloseTo(own[nth - 1]?.to ?? 0, 9);
          expect(part.to).toBeLessThanOrEqual(1 + 1e-9);
        });
      });
    }),
  );
});

test('what is empty is not drawn, and what is large enough carries its number', () => {
  const html = render(<StackedColumns label="x" columns={[column('a', 60, 0, 3), column('b', 0, 63, 0)]} />);
  expect(html.match(/<rect/g)).toHaveLength(3);
  expect(html).toContain('>60<');
  expect(html).not.toContain('>3<');
  expect(html).toContain('aria-label="x"');
});

test('the scale is of shares where all columns have one total, and of counts where they have not', () => {
  const words = { percent: (share: number) => `${String(share)} %`, number: String };
  const labels = (...totals: readonly number[]) =>
    scaleOf(
      totals.map((total) => column(String(total), total)),
      words,
    ).map(({ label }) => label);
  expect(labels(63, 63)).toEqual(['0 %', '50 %', '100 %']);
  expect(labels(63, 34)).toEqual(['0', '63']);
  const html = render(
    <StackedColumns label="x" columns={[column('a', 4)]} scale={scaleOf([column('a', 4)], words)} />,
  );
  expect(html).toContain('>100 %<');
});

test('another scheme begins behind a broken line, large and small', () => {
  const columns = [column('a', 1), column('b', 1)];
  expect(render(<StackedColumns label="x" columns={columns} breaks={['b']} />)).toContain('class="brk"');
  expect(render(<StackedColumns label="x" columns={columns} />)).not.toContain('class="brk"');
  expect(render(<ColumnSpark columns={columns} breaks={['b']} />)).toContain('M12 0v40');
});

test('a small picture is one path for each kind, hidden from screen readers', () => {
  const html = render(<ColumnSpark columns={[column('a', 1, 2), column('b', 3)]} />);
  expect(html.match(/class="d-done"/g)).toHaveLength(1);
  expect(html).toContain('aria-hidden="true"');
  expect(html).not.toContain('class="veil"');
});

test('lines lie over every part of a column that may still move, and over no other', () => {
  const columns = [column('a', 60, 3), column('b', 60, 3)];
  const large = render(<StackedColumns label="x" columns={columns} held={['b']} />);
  expect(large.match(/class="veil"/g)).toHaveLength(2);
  expect(large).toContain('class="on-done held"');
  const small = render(<ColumnSpark columns={columns} held={['b']} />);
  expect(small).toMatch(/class="veil" d="M13 [\d.]+h10[^"]*M13 [^"]*"/);
  expect(small).not.toMatch(/class="veil" d="M1 /);
});
