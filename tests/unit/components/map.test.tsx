import { describe, expect, it } from 'vitest';
import { MapFigure } from '@/components/map/map-figure';
import type { MapDatum } from '@/components/map/map-datum';
import paths from '@/prisma/data/map/paths-63.json';
import { render, textOf, valuesOf } from './render';

const data: MapDatum[] = paths.units.map(({ code, ten }) => ({
  code,
  name: ten,
  href: `/tinh/${code}`,
  mapClass: code === '62' ? 0 : 4,
  short: code === '62' ? '–' : '5',
  label: code === '62' ? 'chưa có báo cáo' : '5/8 nhiệm vụ',
}));
const legend = {
  title: 'Nhiệm vụ hoàn thành, trên 8',
  entries: [{ mapClass: 4 as const, label: '5', count: '62 tỉnh' }],
  noData: { label: 'Chưa có báo cáo', count: '1 tỉnh' },
};
const figure = <MapFigure caption="Bản đồ" tilesLabel="Lưới ô" data={data} legend={legend} />;

describe('the map of the provinces', () => {
  const html = render(figure);
  const picture = html.slice(html.indexOf('<svg class="map"'), html.indexOf('<div class="legend"'));
  const tiles = html.slice(html.indexOf('<nav class="tiles"'));

  it('shows Hoàng Sa and Trường Sa and names the sea, as a map and as tiles', () => {
    for (const part of [picture, tiles]) {
      expect(textOf(part)).toContain('Quần đảo Hoàng Sa');
      expect(textOf(part)).toContain('Quần đảo Trường Sa');
      expect(textOf(part)).toContain('Biển Đông');
    }
    expect(picture).toContain('(Đà Nẵng)');
    expect(picture).toContain('(Khánh Hòa)');
  });

  it('draws them even when no value is known', () => {
    const empty = render(<MapFigure caption="Bản đồ" tilesLabel="Lưới ô" data={[]} legend={legend} />);
    expect(empty.match(/class="isl f0"/g)).toHaveLength(2);
    expect(empty.match(/class="u f0"/g)).toHaveLength(63);
  });

  it('says the name and value of each of the 63 shapes', () => {
    expect(picture.match(/<title>[^<]+: (5\/8 nhiệm vụ|chưa có báo cáo)<\/title>/g)).toHaveLength(65);
  });

  it('is no tab stop and is not read out: tiles and table are the way for all', () => {
    expect(picture).toContain('aria-hidden="true"');
    expect(valuesOf(picture, 'tabindex')).toHaveLength(63);
    expect(valuesOf(picture, 'tabindex').every((value) => value === '-1')).toBe(true);
    expect(valuesOf(tiles, 'tabindex')).toEqual([]);
  });

  it('gives every tile its full name and value', () => {
    expect(tiles.match(/<a /g)).toHaveLength(63);
    expect(textOf(tiles)).toContain('Kon Tum: chưa có báo cáo KT –');
  });

  it('keeps the grid whole: 18 rows of 7, less the cells of the sea and the islands', () => {
    const cells = tiles.match(/<a |<i>/g) ?? [];
    expect(cells).toHaveLength(18 * 7 - 7);
  });

  it('names no data in the legend even when there is none', () => {
    const full = render(
      <MapFigure {...figure.props} legend={{ ...legend, noData: { label: 'Chưa có báo cáo' } }} />,
    );
    expect(textOf(full)).toContain('Chưa có báo cáo');
    expect(full).toContain('class="f0"');
  });

  it('speaks English under /en', () => {
    const english = render(figure, 'en');
    expect(textOf(english)).toContain('Hoàng Sa Islands');
    expect(textOf(english)).toContain('East Sea');
  });
});
