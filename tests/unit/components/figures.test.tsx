import { describe, expect, it } from 'vitest';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { ClosingBar } from '@/components/ui/closing-bar';
import { EvidencePanel } from '@/components/ui/evidence-panel';
import { FactPanel } from '@/components/ui/fact-panel';
import { Facts } from '@/components/ui/facts';
import { Feed } from '@/components/ui/feed';
import { Figure } from '@/components/ui/figure';
import { Figures } from '@/components/ui/figures';
import { Hash } from '@/components/ui/hash';
import { Headline } from '@/components/ui/headline';
import { ItemGroup } from '@/components/ui/item-group';
import { Key } from '@/components/ui/key';
import { MeasureSelector } from '@/components/ui/measure-selector';
import { Meter } from '@/components/ui/meter';
import { Missing } from '@/components/ui/missing';
import { MobileBar } from '@/components/ui/mobile-bar';
import { OfficialStatus, type OfficialState } from '@/components/ui/official-status';
import { PhasesTimeline } from '@/components/ui/phases-timeline';
import { Receipt } from '@/components/ui/receipt';
import { ReturnedNote } from '@/components/ui/returned-note';
import { ReviewItem } from '@/components/ui/review-item';
import { Section } from '@/components/ui/section';
import { SummaryPanel } from '@/components/ui/summary-panel';
import { render, textOf, valuesOf } from './render';

describe('a headline', () => {
  it('is the finding itself, with its citation ready to copy', () => {
    const html = render(
      <Headline
        sentence="63/63 tỉnh đã lập Ban Chỉ đạo"
        citation={{ label: 'Sao chép', sentence: '63/63 tỉnh', source: 'Nguồn: …' }}
      />,
    );
    expect(html).toContain('<h1 class="sentence">63/63 tỉnh');
    expect(html).toContain('<details><summary>Sao chép</summary>');
    expect(textOf(html)).toContain('63/63 tỉnh Nguồn: …');
  });

  it('has one h1: the name, where there is one', () => {
    const html = render(<Headline eyebrow="Tỉnh" name="Lạng Sơn" sentence="Đến nay …" />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<h1 class="name">Lạng Sơn</h1><p class="sentence">');
  });
});

describe('a figure', () => {
  const proof = { value: '44', of: '63', note: 'có nghị quyết trên cổng' };

  it('keeps claim and proof apart', () => {
    const html = render(
      <Figures label="Bốn con số">
        <Figure
          title="Nghị quyết"
          proof={proof}
          claim={{ value: '55', of: '63', note: 'Bộ TT&TT công bố' }}
          track={{ total: 63, proven: 44, undated: 5, claimed: 55 }}
          why="Thêm 5 tỉnh chưa rõ ngày"
          more={{ href: '/tinh', label: 'Xem 63 dòng' }}
        />
      </Figures>,
    );
    expect(textOf(html)).toContain('44 /63 có nghị quyết trên cổng 55 /63 Bộ TT&amp;TT công bố');
    expect(valuesOf(html, 'width')).toEqual(['69.84%', '7.94%', '3']);
    expect(html).toContain('aria-label="Bốn con số"');
  });

  it('draws no claim where none was made and no zero where nothing is known', () => {
    const html = render(
      <Figure title="Nghị quyết" proof={{ ...proof, value: null }} track={{ total: 0, proven: 0 }} why="" />,
    );
    expect(textOf(html)).toContain('–');
    expect(textOf(html)).not.toContain('/63');
    expect(html).not.toContain('NaN');
  });

  it('has a key for its fills', () => {
    const html = render(
      <Key
        entries={[
          { fill: 'f5', label: 'chứng minh' },
          { fill: 'tick', label: 'công bố' },
        ]}
      />,
    );
    expect(textOf(html)).toBe('chứng minh công bố');
  });
});

describe('an official status', () => {
  const states: Record<OfficialState, string> = {
    'completed-on-time': 'Hoàn thành đúng hạn',
    'completed-late': 'Hoàn thành quá hạn',
    'in-progress': 'Trong hạn',
    overdue: 'Quá hạn',
    'not-applicable': 'Không áp dụng',
    'no-report': 'Chưa có báo cáo',
    'cannot-be-told': 'Không xác định được',
  };

  it.each(Object.entries(states))('has an icon, a word and a colour (%s)', (state, word) => {
    const html = render(<OfficialStatus state={state as OfficialState} />);
    expect(textOf(html)).toBe(word);
    expect(html).toMatch(/class="st (good|warn|run|bad|none)"/);
    expect(html).toContain('<use href="#i-');
  });

  it('fills its ring from half the work on', () => {
    expect(render(<OfficialStatus state="in-progress" percent={20} />)).toContain('#i-ring');
    expect(render(<OfficialStatus state="in-progress" percent={50} />)).toContain('#i-half');
  });

  it('draws no bar where there is no percent', () => {
    expect(render(<Meter percent={null} text="–" />)).not.toContain('svg');
    expect(valuesOf(render(<Meter percent={120} text="120 %" />), 'width')).toEqual(['100%']);
  });

  it('says which kind of nothing a blank is', () => {
    expect(textOf(render(<Missing why="not-found" />, 'en'))).toBe('not found');
  });
});

describe('lists', () => {
  it('date what changed for people and machines', () => {
    const html = render(
      <Feed items={[{ key: '1', dateTime: '2022-12-02', date: '02/12/2022', body: 'Công bố' }]} />,
    );
    expect(html).toContain('<time dateTime="2022-12-02">02/12/2022</time>');
  });

  it('mark the phase the portal lives in', () => {
    const html = render(
      <PhasesTimeline
        phases={[
          { label: '2020–2022', text: 'Nền tảng', years: 3, current: true, elapsed: 0.5 },
          { label: '2023–2025', text: 'Tăng tốc', years: 3 },
        ]}
      />,
    );
    expect(valuesOf(html, 'aria-current')).toEqual(['step']);
    expect(html).toContain('x="50%"');
  });

  it('hold choices of measure as links', () => {
    const html = render(
      <MeasureSelector
        label="Chỉ tiêu"
        measures={[
          { href: '?a', label: 'A', current: true },
          { href: '?b', label: 'B' },
        ]}
      />,
    );
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  });

  it('name each fact', () => {
    const html = render(
      <Facts>
        <FactPanel
          title="Nghị quyết"
          number="49-NQ/TU"
          tag={null}
          says="Nghị quyết: 49-NQ/TU"
          items={[{ term: 'Ngày', detail: '28/09/2021' }]}
        />
      </Facts>,
    );
    expect(html).toContain('<dt>Ngày</dt><dd>28/09/2021</dd>');
  });
});

describe('pieces of the report and the review', () => {
  it('sum up what is answered', () => {
    const html = render(
      <SummaryPanel
        label="Tóm tắt"
        title="18/22 mục"
        lines={[
          { tone: 'good', icon: 'check', label: 'Đã xác nhận', count: 18 },
          { tone: 'warn', icon: 'ring', label: 'Chưa trả lời', count: 4 },
        ]}
      />,
    );
    expect(textOf(html)).toBe('18/22 mục Đã xác nhận 18 Chưa trả lời 4');
    expect(
      textOf(
        render(
          <MobileBar title="18/22" note="Hạn 20/12">
            Kiểm tra
          </MobileBar>,
        ),
      ),
    ).toContain('Hạn 20/12');
  });

  it('show reason, evidence and checks in words', () => {
    const html = render(
      <ItemGroup title="Trả lại">
        <ReviewItem
          id="muc-1"
          number={1}
          title="Nghị quyết"
          status={null}
          evidence={
            <EvidencePanel
              title="1982/QĐ-UBND"
              items={[]}
              checks={[{ tone: 'bad', text: 'Thiếu số, ký hiệu' }]}
            />
          }
        >
          <ReturnedNote label="Lý do:" reason="Thiếu tệp." by="Bộ TT&TT" />
        </ReviewItem>
      </ItemGroup>,
    );
    expect(textOf(html)).toContain(
      '1 Nghị quyết Lý do: Thiếu tệp. Bộ TT&amp;TT 1982/QĐ-UBND Thiếu số, ký hiệu',
    );
    expect(html).toContain('id="muc-1"');
  });

  it('close with what a press will do', () => {
    const html = render(
      <ClosingBar title="1 trả lại" note="Chưa công bố được">
        nút
      </ClosingBar>,
    );
    expect(textOf(html)).toBe('1 trả lại Chưa công bố được nút');
  });

  it('prove what was sent with a hash one can compare', () => {
    const html = render(
      <Receipt title="Biên nhận" items={[{ term: 'Mã băm', detail: <Hash value="4f1c90ab77" /> }]} />,
    );
    expect(textOf(html)).toBe('Biên nhận Mã băm 4f1c 90ab 77');
  });

  it('tell bad news at once and good news in turn', () => {
    expect(
      render(
        <OutcomeNotice tone="bad" outcome="stale">
          …
        </OutcomeNotice>,
      ),
    ).toContain('role="alert"');
    expect(
      render(
        <OutcomeNotice tone="good" outcome="done">
          …
        </OutcomeNotice>,
      ),
    ).toContain('role="status"');
  });

  it('head a part of the page with its finding', () => {
    const html = render(
      <Section title="13 tỉnh" note="Kỳ 11/2022">
        …
      </Section>,
    );
    expect(textOf(html)).toBe('13 tỉnh Kỳ 11/2022 …');
  });
});
