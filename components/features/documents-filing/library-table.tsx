import { useTranslations } from 'next-intl';
import { StandingTag } from '@/components/features/documents-filing/standing-tag';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import type { LibraryDocument } from '@/lib/features/documents/model/library';
import type { Locale } from '@/lib/i18n/locale';
import { formatBytes, formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; documents: readonly LibraryDocument[] }>;

const kinds = {
  document: 'title',
  issued: 'text',
  file: 'text',
  uses: 'number',
  standing: 'status',
} as const;

function useRow(locale: Locale): (document: LibraryDocument) => StackRow {
  const t = useTranslations('library.table');
  const names = useTranslations('reporting.document');
  return (document) => {
    const { id, title, issuedOn, precision, file, url, uses, standing } = document;
    return {
      key: id,
      quiet: standing === 'withdrawn',
      cells: {
        document: (
          <>
            <a href={href(locale, 'deskDocument', { id })}>
              <b lang="vi">{documentLabel(document, names)}</b>
            </a>
            {title === null ? null : (
              <span className="block quiet" lang="vi">
                {title}
              </span>
            )}
          </>
        ),
        issued: (
          <span className="num">
            {issuedOn === null ? names('no-date') : formatDate(locale, issuedOn, precision ?? 'day')}
          </span>
        ),
        file: file === null ? t(url === null ? 'no-proof' : 'link') : formatBytes(locale, file.bytes),
        uses: t('used', { count: uses.length }),
        standing: <StandingTag standing={standing} />,
      },
    };
  };
}

/** The documents of the library, those that wait for the officer first. */
export function LibraryTable({ locale, documents }: Props) {
  const t = useTranslations('library.table');
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({ key, kind, label: t(key) }));
  return (
    <StackTable
      caption={t('caption')}
      columns={columns}
      groups={[{ key: 'all', rows: documents.map(useRow(locale)) }]}
    />
  );
}
