import { useTranslations } from 'next-intl';
import { officialStatuses } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';

/** What each letter and colour says, in the official words. */
export function MatrixKey() {
  const t = useTranslations('monitor.matrix');
  const word = useTranslations('status');
  return (
    <ul className="matrix-key" aria-label={t('key')}>
      {officialStatuses.map((status) => (
        <li key={status}>
          <span className={`mark m-${status === 'in_progress' ? 'step-3' : status}`} aria-hidden="true">
            {status === 'in_progress' ? '60' : t(`short.${status}`)}
          </span>
          {word(statusWord(status))}
        </li>
      ))}
      <li>
        <span className="mark m-step-1" aria-hidden="true">
          {t('short.in_progress')}
        </span>
        {t('no-percent')}
      </li>
      <li>
        <span className="mark m-on_time" aria-hidden="true">
          {t('short.on_time')}?
        </span>
        {t('unproven')}
      </li>
    </ul>
  );
}
