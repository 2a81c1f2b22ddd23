import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ToldNote } from '@/components/features/reporting/told-note';
import { CleanItems } from '@/components/features/review/clean-items';
import { emptyAnswer } from '@/lib/features/reporting/model/answer';
import type { ReviewItem, ReviewReport } from '@/lib/features/reporting/model/review';
import reporting from '@/lib/i18n/messages/vi/reporting.json';
import review from '@/lib/i18n/messages/vi/review.json';
import rules from '@/lib/i18n/messages/vi/rules.json';
import { textOf, valuesOf } from './render';

const told = [{ rule: 'still-without-evidence', field: 'documentIds', values: {} }] as const;
const line = (number: number, isTold: boolean) => ({
  task: { id: `${number}`, number },
  told: isTold ? told : [],
});

function shown(node: React.ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={{ reporting, review, rules }} timeZone="Asia/Ho_Chi_Minh">
      {node}
    </NextIntlClientProvider>,
  );
}

test('what goes on unchanged is told in one line that leads to each item and has nothing to press', () => {
  const html = shown(
    <ToldNote
      items={[line(2, true), line(5, false), line(9, true)]}
      to={(number) => `/muc/${number}`}
      isOpen
    />,
  );
  expect(html.match(/<p/g)).toHaveLength(1);
  expect(valuesOf(html, 'href')).toEqual(['/muc/2', '/muc/9']);
  expect(textOf(html)).toContain('báo cáo vẫn gửi được');
  expect(html).not.toMatch(/<button|<input|<summary/);
  expect(shown(<ToldNote items={[line(5, false)]} to={String} />)).toBe('');
});

test('a group of unchanged items says that nothing is to be warned of only where that is so', () => {
  const item = (number: number, isTold: boolean) =>
    ({
      ...line(number, isTold),
      ...{ mark: 'unchanged', after: emptyAnswer, written: null, findings: [], remark: null },
    }) as unknown as ReviewItem;
  const report = { bar: 'role', seen: [], unchanged: [] } as unknown as ReviewReport;
  const group = (items: readonly ReviewItem[]) => textOf(shown(<CleanItems items={items} report={report} />));
  expect(group([item(1, false), item(2, false)])).toContain('2 mục không đổi, không có cảnh báo');
  const warned = group([item(1, false), item(2, true)]);
  expect(warned).not.toContain('không có cảnh báo');
  expect(warned).toContain('2 mục không đổi; 1 mục có điều cần biết');
  expect(warned).toContain('Xong từ trước, vẫn không có minh chứng: Mục 2');
});
