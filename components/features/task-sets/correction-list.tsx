import { useTranslations } from 'next-intl';
import type { TaskCorrection } from '@/lib/features/task-sets/model/task-set';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatPercent } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  corrections: readonly TaskCorrection[];
  /** The day of the page, when it is asked for one. */
  date?: string | undefined;
}>;

function Titles({ correction }: Readonly<{ correction: TaskCorrection }>) {
  const t = useTranslations('task-sets.history');
  const pairs = [
    { lang: 'vi', before: correction.titleViBefore, after: correction.titleVi },
    { lang: 'en', before: correction.titleEnBefore, after: correction.titleEn },
  ] as const;
  return pairs
    .filter(({ before, after }) => before !== after)
    .map(({ lang, before, after }) => (
      <p key={lang} className="max-w-measure">
        {t('was')} <del lang={lang}>{before}</del> {t('is')} <ins lang={lang}>{after}</ins>
      </p>
    ));
}

function Threshold({
  locale,
  correction: { thresholdBefore, threshold },
}: Readonly<{ locale: Locale; correction: TaskCorrection }>) {
  const t = useTranslations('task-sets.history');
  if (thresholdBefore == null || threshold == null) return null;
  const [before, after] = [thresholdBefore, threshold].map((percent) => formatPercent(locale, percent));
  return <p>{t('threshold', { before: before ?? '', after: after ?? '' })}</p>;
}

function Source({
  locale,
  correction,
  date,
}: Omit<Props, 'corrections'> & Readonly<{ correction: TaskCorrection }>) {
  const t = useTranslations('task-sets.history');
  const { source, documentId, documentNumber, by } = correction;
  return (
    <p className="small quiet">
      {t('source')} <span lang="vi">{source}</span>
      {documentId === null ? null : (
        <>
          {' · '}
          <a href={href(locale, 'document', { id: documentId }, { date })}>
            {documentNumber ?? t('document')}
          </a>
        </>
      )}
      {by === null ? null : ` · ${by}`}
    </p>
  );
}

/** What was corrected, newest first: what stood before, what stands since, on which source. */
export function CorrectionList({ locale, corrections, date }: Props) {
  const t = useTranslations('task-sets.history');
  return (
    <ol className="corrections">
      {corrections.map((correction, index) => (
        <li key={corrections.length - index} className="mb-4">
          <b>{t('on', { day: formatDate(locale, correction.on) })}</b>
          {correction.isNowVerified ? ` ${t('verified')}` : null}
          <Titles correction={correction} />
          <Threshold locale={locale} correction={correction} />
          <Source locale={locale} correction={correction} date={date} />
        </li>
      ))}
    </ol>
  );
}
