import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DocumentSource } from '@/components/features/documents/document-source';
import { FiledText } from '@/components/features/documents/filed-text';
import type { Definition } from '@/components/ui/definition-list';
import { Missing } from '@/components/ui/missing';
import type { Fact, PublicDocument } from '@/lib/features/provinces/model/record';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

type Words = ReturnType<typeof useTranslations<'provinces.page'>>;

function known(text: ReactNode): ReactNode {
  return text ?? <Missing />;
}

function filed(text: string | null): ReactNode {
  return text === null ? <Missing /> : <FiledText>{text}</FiledText>;
}

function periodOf({ periodFrom, periodTo }: PublicDocument, t: Words): string | null {
  if (periodTo === null) return null;
  return periodFrom === null
    ? t('period-to', { to: String(periodTo) })
    : `${String(periodFrom)}–${String(periodTo)}`;
}

function termsOf(document: PublicDocument, locale: Locale, t: Words): Definition[] {
  const { issuedOn, precision } = document;
  const period = periodOf(document, t);
  return [
    { term: t('term.day'), detail: known(issuedOn && formatDate(locale, issuedOn, precision ?? 'day')) },
    { term: t('term.issuer'), detail: filed(document.issuer) },
    { term: t('term.signatory'), detail: filed(document.signatory) },
    { term: t('term.title'), detail: filed(document.title) },
    ...(period === null ? [] : [{ term: t('term.period'), detail: period }]),
    { term: t('term.source'), detail: <DocumentSource document={document} /> },
  ];
}

/** Date, issuer, signatory, title and source of a fact's document; nothing where there is no document. */
export function useDocumentTerms(locale: Locale, { document }: Fact): Definition[] {
  const t = useTranslations('provinces.page');
  const words = useTranslations('documents');
  if (document === null) return [];
  const invented = document.isInvented ? [{ term: t('term.note'), detail: words('invented') }] : [];
  return [...termsOf(document, locale, t), ...invented];
}
