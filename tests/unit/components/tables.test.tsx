import { describe, expect, it } from 'vitest';
import { DiffTable } from '@/components/ui/diff-table';
import { DocumentTable } from '@/components/ui/document-table';
import { Ranking } from '@/components/ui/ranking';
import { StackTable } from '@/components/ui/stack-table';
import { StatusBar } from '@/components/ui/status-bar';
import { render, textOf, valuesOf } from './render';

describe('a table that stacks on a phone', () => {
  const html = render(
    <StackTable
      caption="22 nhiệm vụ"
      layout="tasks"
      columns={[
        { key: 'no', label: 'Số', kind: 'no' },
        { key: 'title', label: 'Nhiệm vụ', kind: 'title' },
        { key: 'state', label: 'Tình trạng', kind: 'status' },
      ]}
      groups={[
        {
          key: 'verified',
          title: '8 nhiệm vụ đã xác minh',
          rows: [{ key: '1', cells: { no: 1, title: 'Nghị quyết', state: 'Trong hạn' } }],
        },
        { key: 'candidate', rows: [{ key: '9', quiet: true, cells: { no: 9, title: 'Kiện toàn' } }] },
      ]}
    />,
  );

  it('keeps its semantics in roles, because display takes them away', () => {
    expect(valuesOf(html, 'role')).toEqual(
      ['table', 'rowgroup', 'row', 'columnheader', 'columnheader', 'columnheader']
        .concat(['rowgroup', 'row', 'rowheader', 'row', 'cell', 'rowheader', 'cell'])
        .concat(['rowgroup', 'row', 'cell', 'rowheader', 'cell']),
    );
    expect(valuesOf(html, 'scope')).toEqual(['col', 'col', 'col', 'colgroup', 'row', 'row']);
    expect(html).toContain('<caption class="vh">22 nhiệm vụ</caption>');
  });

  it('carries the column’s name to each fact', () => {
    expect(valuesOf(html, 'data-l')).toEqual(['Tình trạng', 'Tình trạng']);
  });

  it('tells candidates apart', () => {
    expect(html).toContain('class="cand"');
  });
});

describe('a difference', () => {
  const html = render(
    <DiffTable
      caption="So sánh"
      headings={{ field: 'Trường', before: 'Kỳ 11', after: 'Kỳ 12' }}
      emptyWord="chưa có"
      sameWord="không đổi"
      rows={[
        { field: 'Mức độ', before: '80 %', after: '100 %' },
        { field: 'Khó khăn', before: 'Kinh phí', after: 'Kinh phí' },
        { field: 'Ngày', before: null, after: '29/07/2022' },
      ]}
    />,
  );

  it('marks what went and what came, and only that', () => {
    expect(html.match(/<del>[^<]*<\/del>/g)).toEqual(['<del>80 %</del>']);
    expect(html.match(/<ins>[^<]*<\/ins>/g)).toEqual(['<ins>100 %</ins>', '<ins>29/07/2022</ins>']);
    expect(textOf(html)).toContain('Khó khăn Kinh phí không đổi');
    expect(textOf(html)).toContain('Ngày chưa có 29/07/2022');
  });
});

describe('a ranking', () => {
  it('shows rank, ties, name and value, and says that the second table goes on', () => {
    const rows = ['Bến Tre', 'Lào Cai', 'Kon Tum'].map((name, index) => ({
      key: name,
      rank: index < 2 ? '1=' : '–',
      name,
      href: `/tinh/${String(index)}`,
      value: index < 2 ? '8' : 'Chưa báo cáo',
      ...(index < 2 ? { cells: { done: 8, of: 8 } } : {}),
    }));
    const headings = { rank: 'Hạng', name: 'Tỉnh', value: 'Trên 8' };
    const html = render(
      <Ranking caption="Xếp hạng" captionGoesOn="Xếp hạng, tiếp" headings={headings} rows={rows} />,
    );
    expect(html.match(/<caption/g)).toHaveLength(2);
    expect(textOf(html)).toContain('Xếp hạng, tiếp Hạng Tỉnh Trên 8 – Kon Tum Chưa báo cáo');
  });
});

describe('a bar of statuses', () => {
  it('says all its numbers and writes none under three into the bar', () => {
    const html = render(
      <StatusBar
        segments={[
          { kind: 'done', label: 'Hoàn thành', count: 44 },
          { kind: 'low', label: 'dưới 50 %', count: 0 },
          { kind: 'none', label: 'chưa có báo cáo', count: 2 },
        ]}
      />,
    );
    expect(valuesOf(html, 'aria-label')).toEqual(['Hoàn thành: 44; dưới 50 %: 0; chưa có báo cáo: 2']);
    expect(textOf(html)).toBe('44');
  });
});

describe('documents', () => {
  it('say what is not known in words', () => {
    const html = render(
      <DocumentTable
        caption="Văn bản"
        lines={[
          {
            key: '1',
            number: null,
            issued: null,
            kind: 'Kế hoạch',
            title: null,
            issuer: null,
            countsAs: null,
            grade: 'unsourced',
            source: null,
          },
        ]}
      />,
    );
    expect(textOf(html)).toContain(
      'chưa rõ số chưa có dữ liệu Kế hoạch chưa có dữ liệu chưa có dữ liệu không tính',
    );
    expect(textOf(html)).toContain('Chưa tìm lại được nguồn chưa ghi nguồn');
  });
});
