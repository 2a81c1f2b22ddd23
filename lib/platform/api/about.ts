import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import en from '@/lib/i18n/messages/en/data.json';
import vi from '@/lib/i18n/messages/vi/data.json';
import type { Column } from '@/lib/platform/api/described';
import type { ResourceName } from '@/lib/platform/api/names';
import { env } from '@/lib/platform/env';

const catalogues = { vi, en };

/** What the documentation says of the data, in a language. */
export function dataWords(locale: Locale) {
  return createTranslator({ locale, messages: catalogues[locale] });
}

type Words = ReturnType<typeof dataWords>;
type Key = Parameters<Words>[0];

/** What a column holds: in this resource, or, where it means the same everywhere, in all of them. */
export function columnWords(locale: Locale, resource: ResourceName, column: string): string {
  const t = dataWords(locale);
  const own = `columns.${resource}.${column}` as Key;
  return t.has(own) ? t(own) : t(`columns.common.${column}` as Key);
}

/** The second sheet of a workbook: what the rows are, from whom, under which terms; each column in both languages. */
export function aboutLines(
  resource: ResourceName,
  columns: readonly Column[],
  address: string,
): readonly (readonly string[])[] {
  const [inVietnamese, inEnglish] = [dataWords('vi'), dataWords('en')];
  const both = (key: Key) => [inVietnamese(key), inEnglish(key)];
  return [
    ['', 'Tiếng Việt', 'English'],
    ['title', ...both(`resources.${resource}.title`)],
    ['description', ...both(`resources.${resource}.description`)],
    ...(env().DEMO ? [['demonstration', ...both('demonstration')]] : []),
    ['sources', ...both('sources.text')],
    ['licence', ...both('licence.text')],
    ['units', ...both('units')],
    ['address', address, address],
    [],
    ...columns.map(({ name }) => [
      name,
      columnWords('vi', resource, name),
      columnWords('en', resource, name),
    ]),
  ];
}
