import { useTranslations } from 'next-intl';
import { DocumentNote } from '@/components/features/search/document-note';
import { Marked } from '@/components/features/search/marked';
import { UnitNote } from '@/components/features/search/unit-note';
import { placeOf, titleOf, youngSince } from '@/lib/features/search/model/place';
import type { Found } from '@/lib/features/search/model/result';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

export type ResultItemProps = Readonly<{ locale: Locale; found: Found; words: readonly string[] }>;

/** The sentence of the entry itself; what is only in Vietnamese says so. */
function About({ locale, found, words }: ResultItemProps) {
  const about = locale === 'vi' ? found.aboutVi : found.aboutEn;
  if (about === null || found.kind === 'province' || about === found.titleVi) return null;
  const isForeign = locale !== 'vi' && about === found.aboutVi;
  return (
    <p lang={isForeign ? 'vi' : undefined}>
      <Marked text={about} words={words} />
    </p>
  );
}

/** A word of the glossary in the other language. */
function OtherWord({ locale, found, words }: ResultItemProps) {
  if (found.kind !== 'term') return null;
  return (
    <p lang={locale === 'vi' ? 'en' : 'vi'}>
      <Marked text={locale === 'vi' ? found.titleEn : found.titleVi} words={words} />
    </p>
  );
}

/** Its name as it is linked: two tasks, or two units of one name, never read the same. */
function useNamed({ locale, found }: ResultItemProps): string {
  const t = useTranslations('search');
  const { title } = titleOf(found, locale);
  const since = youngSince(found);
  if (since !== null) return t('since', { title, day: formatDate(locale, since) });
  return found.kind === 'task' ? t('task', { number: found.address, title }) : title;
}

/** One thing found: what kind it is, its name, and enough to tell it from others of that name. */
export function ResultItem(props: ResultItemProps) {
  const t = useTranslations('search');
  const named = useNamed(props);
  const { locale, found, words } = props;
  const { isForeign } = titleOf(found, locale);
  return (
    <li>
      <p className="eyebrow">{t(`kind.${found.kind}`)}</p>
      <h2>
        <a href={placeOf(found, locale)} lang={isForeign ? 'vi' : undefined}>
          <Marked text={named} words={words} />
        </a>
      </h2>
      {found.province === null ? null : (
        <UnitNote locale={locale} province={found.province} name={found.titleVi} />
      )}
      {found.document === null ? null : <DocumentNote locale={locale} document={found.document} />}
      {found.alias === null ? null : (
        <p lang={locale === 'vi' ? undefined : 'vi'}>
          <Marked text={t('alias', { alias: found.alias })} words={words} />
        </p>
      )}
      <OtherWord locale={locale} found={found} words={words} />
      <About locale={locale} found={found} words={words} />
    </li>
  );
}
