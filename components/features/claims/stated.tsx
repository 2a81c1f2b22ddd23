import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import { claimWords } from '@/components/features/overview/claim-words';
import type { Statement } from '@/lib/features/claims/model/statement';
import type { Locale } from '@/lib/i18n/locale';
import { asBeginning } from '@/lib/platform/text';

type Props = Readonly<{ statement: Statement; locale: Locale }>;

/** The words of a statement; in English our translation over the words themselves. */
export function StatedWords({ statement, locale }: Props) {
  const { textVi, textEn, isQuote } = statement;
  const own = <span lang="vi">{isQuote ? `“${textVi}”` : textVi}</span>;
  if (locale === 'vi') return own;
  return (
    <>
      {textEn}
      <span className="quiet block">{own}</span>
    </>
  );
}

/** Who stated it, when, where it was read and how sure the reading is. */
export function StatedBy({ statement, locale }: Props) {
  const t = useTranslations('claims.by');
  const overview = useTranslations('overview');
  const sourceText = useSourceText();
  const { publisher, when } = claimWords(statement, locale, overview);
  const { source, confidence, type } = statement;
  return (
    <>
      {publisher === '' ? (
        <span className="quiet">{t('unknown')}</span>
      ) : (
        <span lang={publisher === statement.publisher ? 'vi' : undefined}>{asBeginning(publisher)}</span>
      )}
      {when === '' ? null : `, ${when}`}
      {type === 'goal' ? ` (${t('goal')})` : null}
      <span className="quiet block">
        {t('source', { source: sourceText(source), confidence: confidence ?? 'unknown' })}
      </span>
    </>
  );
}
