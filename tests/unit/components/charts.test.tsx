import { describe, expect, it } from 'vitest';
import { ChartFigure } from '@/components/charts/chart-figure';
import { LineChart } from '@/components/charts/line-chart';
import { runsOf } from '@/components/charts/runs';
import { domainOf, spaceOut, yOf } from '@/components/charts/scale';
import { render, textOf, valuesOf } from './render';

const years = [2020, 2021, 2022, 2023, 2024];
const format = (value: number) => value.toFixed(2).replace('.', ',');

describe('a small line chart', () => {
  it('draws no line across a missing year or a change of scheme', () => {
    const points = [1, 2, null, 4, 5].map((y, x) => (y === null ? null : { x, y }));
    expect(runsOf(points, new Set([4])).map((run) => run.map(({ x }) => x))).toEqual([[0, 1], [3], [4]]);
  });

  it('hatches years without any value and breaks the axis where the scheme changed', () => {
    const html = render(
      <LineChart
        label="Hạng DTI"
        years={years}
        breaks={[2022]}
        numbers="points"
        ends={{ top: 'hạng 1', bottom: 'hạng 63' }}
        domain={{ low: 1, high: 63, reversed: true }}
        format={String}
        series={[{ kind: 'main', label: 'hạng', values: [null, null, 6, 4, null] }]}
      />,
    );
    expect(html.match(/class="gone"/g)).toHaveLength(3);
    expect(html.match(/class="brk"/g)).toHaveLength(1);
    expect(textOf(html)).toContain('hạng 1 hạng 63 2020 2022 2024 6 4');
    expect(valuesOf(html, 'aria-label')).toEqual(['Hạng DTI']);
  });

  it('names each series at its end and gives the subject’s first and last value', () => {
    const html = render(
      <LineChart
        label="PAPI"
        years={years}
        format={format}
        series={[
          { kind: 'main', label: 'tỉnh', values: [42.37, 45.84, 43.85, 43.48, 45] },
          { kind: 'third', label: 'cả nước', values: [42.78, 42.41, 42.34, 42.42, 43.43] },
        ]}
      />,
    );
    expect(textOf(html)).toContain('tỉnh 45,00');
    expect(textOf(html)).toContain('cả nước');
    expect(textOf(html)).toContain('42,37');
  });

  it('puts rank one on top and keeps labels a line apart', () => {
    const ranks = { low: 1, high: 63, reversed: true };
    expect(yOf(1, ranks)).toBeLessThan(yOf(63, ranks));
    expect(spaceOut([50, 51, 90])).toEqual([50, 63, 90]);
    expect(Math.max(...spaceOut([128, 129]))).toBeLessThanOrEqual(130);
  });

  it('has a scale even when nothing or one value is known', () => {
    expect(domainOf([null])).toEqual({ low: 0, high: 1 });
    expect(Number.isFinite(yOf(5, domainOf([5])))).toBe(true);
  });
});

describe('a figure', () => {
  it('brings the finding, the picture, the same rows as a table, and the file', () => {
    const html = render(
      <ChartFigure
        title="PAPI: 45,00 điểm"
        note="thang 8–80"
        tableLabel="Bảng số liệu"
        table={{ caption: 'Số liệu', headings: ['Năm', 'Tỉnh'], rows: [['2024', '45,00']] }}
        download={{ href: '/papi.csv', label: 'Tải CSV' }}
      >
        <svg />
      </ChartFigure>,
    );
    expect(textOf(html)).toBe('PAPI: 45,00 điểm thang 8–80 Bảng số liệu Số liệu Năm Tỉnh 2024 45,00 Tải CSV');
    expect(valuesOf(html, 'scope')).toEqual(['col', 'col', 'row']);
  });
});
