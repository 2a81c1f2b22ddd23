import { useTranslations } from 'next-intl';
import { useBodyName } from '@/components/features/documents/body-name';
import type { FoundDocument } from '@/lib/features/search/model/result';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; document: FoundDocument }>;

function Issuer({ locale, issuer }: Readonly<{ locale: Locale; issuer: string }>) {
  const named = useBodyName()(issuer);
  return named === null ? <span lang={locale === 'vi' ? undefined : 'vi'}>{issuer}</span> : named;
}

/** What a document is, who issued it and when, as far as that is known. */
export function DocumentNote({ locale, document }: Props) {
  const kind = useTranslations('documents.kind');
  const t = useTranslations('search.document');
  const { issuer, issuedOn, precision } = document;
  return (
    <p>
      {kind(document.kind)}
      {issuer === null ? null : ', '}
      {issuer === null ? null : <Issuer locale={locale} issuer={issuer} />}
      {`, ${issuedOn === null ? t('undated') : formatDate(locale, issuedOn, precision ?? 'day')}`}
      {document.isInvented ? `, ${t('invented')}` : null}
    </p>
  );
}
