import { useTranslations } from 'next-intl';
import { LibraryFilter } from '@/components/features/documents-filing/library-filter';
import { LibraryTable } from '@/components/features/documents-filing/library-table';
import { ButtonLink } from '@/components/forms/button-link';
import { PageHeader } from '@/components/shell/page-header';
import { listWanted, type Library, type LibraryWanted } from '@/lib/features/documents/model/library';
import type { Locale } from '@/lib/i18n/locale';
import { formatBytes } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  library: Library;
  wanted: LibraryWanted;
  slug: string | undefined;
  isOfficer: boolean;
}>;

function yearsOf({ documents }: Library): readonly string[] {
  const years = documents.flatMap(({ issuedOn }) => (issuedOn === null ? [] : [issuedOn.slice(0, 4)]));
  return [...new Set(years)].sort().reverse();
}

/** A province's documents: registered once, used many times; what is asked for stands in the address. */
export function LibraryScreen({ locale, library, wanted, slug, isOfficer }: Props) {
  const t = useTranslations('library');
  const { province, documents, usage } = library;
  const shown = listWanted(documents, wanted);
  const name = locale === 'vi' ? province.name : province.nameEn;
  return (
    <div className="wrap pb-16">
      <PageHeader
        title={t('headline', { province: name })}
        meta={[
          { key: 'count', text: t('count', { shown: shown.length, all: documents.length }) },
          {
            key: 'usage',
            text: t('usage', {
              used: usage.bytes === 0 ? '0 MB' : formatBytes(locale, usage.bytes),
              quota: formatBytes(locale, usage.quota),
            }),
          },
        ]}
      />
      <p className="max-w-measure mb-4">{t('intro')}</p>
      {isOfficer ? (
        <p className="mb-4 noprint">
          <ButtonLink href={href(locale, 'deskNewDocument', {}, { provinces: slug })}>{t('new')}</ButtonLink>
        </p>
      ) : null}
      <LibraryFilter locale={locale} wanted={wanted} slug={slug} years={yearsOf(library)} />
      {shown.length === 0 ? (
        <p className="quiet">{t('empty')}</p>
      ) : (
        <LibraryTable locale={locale} documents={shown} />
      )}
    </div>
  );
}
