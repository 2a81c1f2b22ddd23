import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { toLocale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

/** What a reader must know about a document that is not yet, or not really, on the record. */
function Marks({ document }: Readonly<{ document: Evidence }>) {
  const t = useTranslations('reporting.document');
  const marks = [
    document.state === 'filed' ? t('filed') : null,
    document.isInvented ? t('invented') : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? null : <span className="quiet">{` (${marks.join(', ')})`}</span>;
}

/** A document by what tells it apart: number, day, issuer; then what it says. */
export function DocumentLine({ document }: Readonly<{ document: Evidence }>) {
  const t = useTranslations('reporting.document');
  const locale = toLocale(useLocale());
  const { number, issuedOn, precision, issuer, title, kind } = document;
  const day = issuedOn === null ? t('no-date') : formatDate(locale, issuedOn, precision ?? 'day');
  return (
    <span className="document">
      <b lang="vi">{number ?? `${t(`kinds.${kind}`)}, ${t('no-number')}`}</b>
      <span className="num">{`, ${day}`}</span>
      {issuer === null ? null : <span lang="vi">{`, ${issuer}`}</span>}
      <Marks document={document} />
      {title === null ? null : (
        <span className="block quiet" lang="vi">
          {title}
        </span>
      )}
    </span>
  );
}
