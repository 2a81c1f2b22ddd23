import { describe, expect, it } from 'vitest';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { DemoBanner } from '@/components/shell/demo-banner';
import { Footer } from '@/components/shell/footer';
import { FutureDay } from '@/components/shell/future-day';
import { IconSprite } from '@/components/shell/icon-sprite';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { Masthead } from '@/components/shell/masthead';
import { Nav } from '@/components/shell/nav';
import { PageHeader } from '@/components/shell/page-header';
import { SkipLink } from '@/components/shell/skip-link';
import { Tag } from '@/components/ui/tag';
import { render, tagOf, textOf, valuesOf } from './render';

describe('the shell', () => {
  it('leads to the content first', () => {
    expect(render(<SkipLink />)).toContain('href="#main"');
  });

  it('says which day the demonstration lives on, in both languages', () => {
    expect(textOf(render(<DemoBanner portalDay="16/12/2022" realDay="21/11/2026" />))).toContain(
      'Bản trình diễn: hôm nay là 16/12/2022 (ngày thực: 21/11/2026).',
    );
    expect(textOf(render(<DemoBanner portalDay="16 December 2022" />, 'en'))).toContain(
      'today is 16 December 2022',
    );
  });

  it('offers search only where there is something to search with', () => {
    expect(render(<Masthead homeHref="/" />)).not.toContain('search');
    const html = render(<Masthead homeHref="/" search={{ locale: 'vi' }} />);
    expect(tagOf(html, 'form')).toContain('role="search"');
    expect(html).toContain('for="q"');
  });

  it('marks the current section and shows it beside the name of the closed menu', () => {
    const html = render(
      <Nav
        items={[
          { href: '/', label: 'Tổng quan' },
          { href: '/tinh', label: 'Tỉnh, thành phố', current: true },
        ]}
      />,
    );
    expect(valuesOf(html, 'aria-current')).toEqual(['page', 'page']);
    expect(html).toContain('<summary>Danh mục<span class="quiet">Tỉnh, thành phố</span></summary>');
  });

  it('says of a day that has not come that it shows what is known today', () => {
    const said = textOf(render(<FutureDay locale="vi" asked="2030-01-01" today="2022-12-16" />));
    expect(render(<FutureDay locale="vi" asked="2022-12-16" today="2022-12-16" />)).toBe('');
    expect(render(<FutureDay locale="vi" asked={undefined} today="2022-12-16" />)).toBe('');
    expect(said).toBe(
      'Ngày 01/01/2030 chưa đến: văn bản và chỉ số đã ghi nhận được tính đến ngày đó, báo cáo tiến độ dừng ở hôm nay, 16/12/2022.',
    );
  });

  it('names the other language in that language', () => {
    const html = render(<LanguageSwitch to="en" href="/en" />);
    expect(html).toBe('<a href="/en" lang="en" hrefLang="en">English</a>');
  });

  it('shows where one is and the state of the page', () => {
    const crumbs = render(<Breadcrumbs items={[{ label: 'Tỉnh', href: '/tinh' }, { label: 'Lạng Sơn' }]} />);
    expect(crumbs).toContain('<li aria-current="page">Lạng Sơn</li>');
    const header = render(
      <PageHeader
        title="Báo cáo"
        tag={
          <Tag tone="bad" icon="back">
            Bị trả lại
          </Tag>
        }
        meta={[{ key: 'due', text: 'Hạn 20/12/2022' }]}
      />,
    );
    expect(textOf(header)).toBe('Báo cáo Bị trả lại Hạn 20/12/2022');
  });

  it('says whose map it is', () => {
    expect(textOf(render(<Footer />))).toContain('CC BY-SA 4.0');
    expect(textOf(render(<Footer />, 'en'))).toContain('CC BY-SA 4.0');
  });

  it('draws every icon once', () => {
    const ids = valuesOf(render(<IconSprite />), 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('i-check');
    expect(ids).toContain('hatch');
  });

  it('writes no inline style, so that the policy may forbid it', () => {
    expect(render(<IconSprite />)).not.toContain('style=');
  });
});
