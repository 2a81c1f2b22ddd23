import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { Select } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import type { LibraryWanted } from '@/lib/features/documents/model/library';
import { DocumentKind } from '@/lib/generated/prisma/enums';
import type { Locale } from '@/lib/i18n/locale';
import { queryWords, spokenWord } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  wanted: LibraryWanted;
  slug: string | undefined;
  years: readonly string[];
}>;

/** A plain GET form: the answer is an address. */
export function LibraryFilter({ locale, wanted, slug, years }: Props) {
  const t = useTranslations('library.filter');
  const kinds = useTranslations('reporting.document.kinds');
  const all = { value: '', label: t('all') };
  return (
    <form className="filter mb-6 noprint" action={href(locale, 'deskDocuments')} aria-label={t('label')}>
      {slug === undefined ? null : <input type="hidden" name={queryWords.provinces[locale]} value={slug} />}
      <TextField
        name={queryWords.q[locale]}
        label={t('q')}
        type="search"
        defaultValue={wanted.q}
        maxLength={100}
      />
      <Select
        name={queryWords.kind[locale]}
        label={t('kind')}
        defaultValue={wanted.kind === undefined ? '' : spokenWord('kind', wanted.kind, locale)}
        options={[
          all,
          ...Object.values(DocumentKind).map((kind) => ({
            value: spokenWord('kind', kind, locale),
            label: kinds(kind),
          })),
        ]}
      />
      <Select
        name={queryWords.year[locale]}
        label={t('year')}
        defaultValue={wanted.year}
        options={[all, ...years.map((year) => ({ value: year, label: year }))]}
      />
      <Button tone="secondary">{t('submit')}</Button>
    </form>
  );
}
