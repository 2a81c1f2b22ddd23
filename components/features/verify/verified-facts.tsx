import { useTranslations } from 'next-intl';
import { Hash } from '@/components/ui/hash';
import { Receipt } from '@/components/ui/receipt';
import type { VerifiedReceipt } from '@/lib/features/reporting/model/receipt';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; found: VerifiedReceipt; isInvented: boolean }>;

/** What is on record of a receipt, without a word of what was sent; invented reports are said to be. */
export function VerifiedFacts({ locale, found, isInvented }: Props) {
  const t = useTranslations('verify');
  const { receipt, slug, periodCode, n, submittedAt, contentHash, isPublished } = found;
  const name = locale === 'vi' ? found.nameFull : found.nameEn;
  return (
    <>
      <Receipt
        title={t('facts')}
        items={[
          { term: t('number'), detail: <b>{receipt}</b> },
          { term: t('province'), detail: <a href={href(locale, 'province', { slug })}>{name}</a> },
          { term: t('period'), detail: formatPeriod(locale, periodCode) },
          { term: t('round'), detail: n },
          { term: t('at'), detail: t('at-value', { time: formatDateTime(locale, submittedAt) }) },
          { term: t('hash'), detail: <Hash value={contentHash} /> },
          { term: t('state'), detail: t(isPublished ? 'published' : 'unpublished') },
        ]}
      />
      <p className="notes mt-3">{t(isInvented ? 'note-demo' : 'note')}</p>
    </>
  );
}
