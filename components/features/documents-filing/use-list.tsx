import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Use } from '@/lib/features/documents/model/library';
import { href } from '@/lib/platform/routes';

/** Where a document is used: each task of each period, with its way there; nothing is said as well. */
export function UseList({ uses }: Readonly<{ uses: readonly Use[] }>) {
  const t = useTranslations('library.uses');
  const { locale, period } = useReportingWords();
  if (uses.length === 0) return <span className="quiet">{t('none')}</span>;
  return (
    <ul className="used-in">
      {uses.map(({ period: code, task, state }) => (
        <li key={`${code} ${task}`}>
          <a href={href(locale, 'reportItem', { period: code, number: task })}>
            {t('use', { task, period: period(code) })}
          </a>{' '}
          <span className="quiet">({t(state)})</span>
        </li>
      ))}
    </ul>
  );
}
