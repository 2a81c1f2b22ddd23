import { describe, expect, it } from 'vitest';
import { geometryOf, type BorderSet } from '@/components/map/geometry';
import { MapAndRanking } from '@/components/map/map-and-ranking';
import type { MapDatum } from '@/components/map/map-datum';
import { MapFigure } from '@/components/map/map-figure';
import { render, textOf, valuesOf } from './render';

const silent = { '63': '62', '34': '12' } as const;

function dataOf(borders: BorderSet): MapDatum[] {
  return geometryOf[borders].units.map(({ code, ten }) => ({
    code,
    name: ten,
    href: `/tinh/${code}`,
    mapClass: code === silent[borders] ? 0 : 4,
    short: code === silent[borders] ? '–' : '5',
    label: code === silent[borders] ? 'chưa có báo cáo' : '5/8 nhiệm vụ',
  }));
}

const legend = {
  title: 'Nhiệm vụ hoàn thành, trên 8',
  entries: [{ mapClass: 4 as const, label: '5', count: '62 tỉnh' }],
  noData: { label: 'Chưa có báo cáo', count: '1 tỉnh' },
};

const words = { caption: 'Bản đồ', tilesLabel: 'Lưới ô', legend };

function draw(borders: BorderSet, data = dataOf(borders)) {
  const html = render(<MapFigure {...words} borders={borders} data={data} />);
  return {
    html,
    picture: html.slice(html.indexOf('<svg class="map"'), html.indexOf('<div class="legend"')),
    tiles: html.slice(html.indexOf('<nav class="tiles')),
  };
}

describe.each([
  ['63', 18],
  ['34', 13],
] as const)('the map of the %s units', (borders, rows) => {
  const { picture, tiles } = draw(borders);
  const count = Number(borders);

  it('shows Hoàng Sa and Trường Sa and names the sea, as a map and as tiles', () => {
    for (const part of [picture, tiles]) {
      expect(textOf(part)).toContain('Quần đảo Hoàng Sa');
      expect(textOf(part)).toContain('Quần đảo Trường Sa');
      expect(textOf(part)).toContain('Biển Đông');
    }
    expect(picture).toContain('(Đà Nẵng)');
    expect(picture).toContain('(Khánh Hòa)');
  });

  it('draws them in the colour of their province, and even when no value is known', () => {
    expect(picture.match(/class="isl f4"/g)).toHaveLength(2);
    const empty = draw(borders, []).picture;
    expect(empty.match(/class="isl f0"/g)).toHaveLength(2);
    expect(empty.match(/class="u f0"/g)).toHaveLength(count);
  });

  it('makes each unit a link that says its name and value on hover and on focus', () => {
    const said = /<a href="[^"]+"><use [^>]+><\/use><text class="tip[^>]+>[^<]+: <tspan class="v">([^<]+)/g;
    const labels = [...picture.matchAll(said)].map((match) => match[1]);
    expect(labels).toHaveLength(count);
    expect(labels.filter((label) => label === 'chưa có báo cáo')).toHaveLength(1);
  });

  it('lays every link over a shape that is drawn', () => {
    const shapes = valuesOf(picture, 'id');
    const used = [...picture.matchAll(/<use href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(used).size).toBe(count);
    for (const id of used) expect(shapes).toContain(id);
  });

  it('gives every tile its full name and value', () => {
    expect(tiles.match(/<a /g)).toHaveLength(count);
    expect(textOf(tiles)).toMatch(/(Kon Tum|Lai Châu): chưa có báo cáo \S+ –/);
  });

  it('keeps the grid whole: rows of seven, less the cells of the sea and the islands', () => {
    expect(tiles.match(/<a |<i>/g)).toHaveLength(rows * 7 - 7);
  });

  it('covers no tile with the names of the sea and the islands', () => {
    const { tiles: cells, taken } = geometryOf[borders];
    const places = Object.values(cells).map(({ row, col }) => `${row}-${col}`);
    expect(new Set(places).size).toBe(count);
    for (const [row, col] of taken) expect(places).not.toContain(`${row}-${col}`);
  });

  it('writes the figure with every name, inside a unit as beside it', () => {
    const { namedInside, callouts } = geometryOf[borders];
    const written = picture.match(/<text class="(?:l\d|out)"[^>]*>[^<]+<tspan class="v"[^>]*>[^<]+</g) ?? [];
    expect(written).toHaveLength(namedInside.length + callouts.length);
  });

  it('writes names only of units it draws', () => {
    const { units, namedInside, callouts } = geometryOf[borders];
    const codes = units.map((unit) => unit.code);
    for (const code of [...namedInside, ...callouts.map((place) => place.code)])
      expect(codes).toContain(code);
  });
});

describe('the figure around the map', () => {
  it('names no data in the legend even when there is none', () => {
    const full = render(
      <MapFigure {...words} data={[]} legend={{ ...legend, noData: { label: 'Chưa có báo cáo' } }} />,
    );
    expect(textOf(full)).toContain('Chưa có báo cáo');
    expect(full).toContain('class="f0"');
  });

  it('tells what cannot be compared from what is not known', () => {
    const incomparable = { label: 'Không so sánh được', count: '23 đơn vị' };
    const both = render(<MapFigure {...words} data={[]} legend={{ ...legend, incomparable }} />);
    expect(textOf(both)).toMatch(/Không so sánh được.*23 đơn vị.*Chưa có báo cáo/);
    expect(both).toContain('class="f6"');
    expect(render(<MapFigure {...words} data={[]} />)).not.toContain('class="f6"');
  });

  it('lets the reader choose map or tiles by a link, and pass both by for the table', () => {
    const ranking = { caption: 'Bảng', captionGoesOn: 'Tiếp', rows: [] };
    const headings = { rank: 'Hạng', name: 'Tỉnh', value: 'Trên 8' };
    const html = render(
      <MapAndRanking map={{ ...words, data: dataOf('63') }} ranking={{ ...ranking, headings }}>
        <p>Chú thích</p>
      </MapAndRanking>,
    );
    expect(valuesOf(html, 'href').slice(0, 3)).toEqual(['#map-table', '#map-shapes', '#map-tiles']);
    for (const id of ['map-table', 'map-shapes', 'map-tiles']) expect(valuesOf(html, 'id')).toContain(id);
    expect(textOf(html)).toContain('Chú thích');
  });

  it('keeps two maps of one page apart', () => {
    const html = render(<MapFigure {...words} id="dti" data={dataOf('63')} />);
    expect(valuesOf(html, 'id').every((id) => id.startsWith('dti-'))).toBe(true);
  });

  it('speaks English under /en', () => {
    const english = render(<MapFigure {...words} data={[]} />, 'en');
    expect(textOf(english)).toContain('Hoàng Sa Islands');
    expect(textOf(english)).toContain('East Sea');
  });
});
