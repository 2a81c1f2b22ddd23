import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import { apiHref, formats, type Format, type ResourceName } from '@/lib/platform/api/names';

type Props = Readonly<{
  locale: Locale;
  /** Which rows, where the table above holds those of several files. */
  title?: string;
  resource: ResourceName;
  /** What the table above shows, in the words of the API: `{ indicator: 'DTI', year: 2022 }`. */
  query?: Readonly<Record<string, string | number | undefined>>;
}>;

/** The files of a table, equal to what it shows; beneath the table they belong to. */
export function DownloadLinks({ locale, title, resource, query = {} }: Props) {
  const t = useTranslations('data.download');
  const words = (format: Format) =>
    format === 'json' ? t('json') : t('file', { format: format.toUpperCase() });
  return (
    <ul className="linkrow gets small noprint" lang={locale} aria-label={title ?? t('label')}>
      {title === undefined ? null : <li className="quiet">{title}</li>}
      {files.map((format) => (
        <li key={format}>
          <a href={apiHref(resource, format, query)} download={format === 'json' ? undefined : ''}>
            {words(format)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What most people open first stands first. */
const files = formats.toReversed();
