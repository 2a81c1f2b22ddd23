import { useTranslations } from 'next-intl';
import { WorkedTable } from '@/components/features/programme/worked-table';
import { DownloadLinks } from '@/components/ui/download-links';
import { Hash } from '@/components/ui/hash';
import type { OpenLogHead } from '@/lib/features/log-heads/model';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatNumber } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; heads: readonly OpenLogHead[] }>;

/** The newest hashes of the audit log, to be written down by whoever wants to check it later. */
export function LogHeads({ locale, heads }: Props) {
  const t = useTranslations('method.log');
  if (heads.length === 0) return <p className="mt-2 quiet">{t('none')}</p>;
  return (
    <>
      <WorkedTable
        caption={t('heads')}
        columns={[t('day'), t('event'), t('hash')]}
        rows={heads.map(({ day, event, hash }) => ({
          key: day,
          cells: [formatDate(locale, day), formatNumber(locale, event), <Hash key="hash" value={hash} />],
        }))}
      />
      <DownloadLinks locale={locale} resource="log-heads" />
    </>
  );
}
