import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { toLocale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

/** A document by what tells it apart: number, day, issuer; then what it says. */
export function DocumentLine({ document }: Readonly<{ document: Evidence }>) {
  const t = useTranslations('reporting.document');
  const locale = toLocale(useLocale());
  const { number, issuedOn, precision, issuer, title, kind, state, isInvented } = document;
  const day = issuedOn === null ? t('no-date') : formatDate(locale, issuedOn, precision ?? 'day');
  const marks = [state === 'filed' ? t('filed') : null, isInvented ? t('invented') : null].filter(Boolean);
  return (
    <span className="document">
      <b lang="vi">{number ?? `${t(`kinds.${kind}`)}, ${t('no-number')}`}</b>
      <span className="num">{`, ${day}`}</span>
      {issuer === null ? null : <span lang="vi">{`, ${issuer}`}</span>}
      {marks.length === 0 ? null : <span className="quiet">{` (${marks.join(', ')})`}</span>}
      {title === null ? null : (
        <span className="block quiet" lang="vi">
          {title}
        </span>
      )}
    </span>
  );
}
