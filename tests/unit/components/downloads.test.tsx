import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DownloadLinks } from '@/components/ui/download-links';
import data from '@/lib/i18n/messages/vi/data.json';
import { textOf, valuesOf } from '@/tests/unit/components/render';

const show = (title?: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={{ data }} timeZone="Asia/Ho_Chi_Minh">
      <DownloadLinks
        locale="vi"
        {...(title === undefined ? {} : { title })}
        resource="progress"
        query={{ province: 'ha-noi,da-nang', date: undefined, task: 5 }}
      />
    </NextIntlClientProvider>,
  );

test('a table leads to its rows in three formats, asked as it shows them; what is blank is not asked', () => {
  expect(
    valuesOf(show(), 'href')
      .map((href) => href.replaceAll('&amp;', '&'))
      .toSorted(),
  ).toEqual([
    '/api/v1/progress.csv?province=ha-noi,da-nang&task=5',
    '/api/v1/progress.xlsx?province=ha-noi,da-nang&task=5',
    '/api/v1/progress?province=ha-noi,da-nang&task=5',
  ]);
});

test('files are saved, JSON is opened', () => {
  expect(valuesOf(show(), 'download')).toHaveLength(2);
});

test('files of several kinds under one table are told apart by name', () => {
  expect(textOf(show('Hạng DTI 2022:'))).toContain('Hạng DTI 2022:');
  expect(valuesOf(show('Hạng DTI 2022:'), 'aria-label')).toEqual(['Hạng DTI 2022:']);
});
