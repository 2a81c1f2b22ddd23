import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Status } from '@/components/ui/status';
import type { Explanation } from '@/lib/features/reporting/model/explanation';

type Props = Readonly<{
  said: Explanation | null;
  /** When the answer was last written; null where that is not known. */
  writtenAt: string | null;
}>;

/** What the province says to one point, by whom and when; or that it says nothing. */
export function Explained({ said, writtenAt }: Props) {
  const t = useTranslations('reporting.explain');
  const { time } = useReportingWords();
  if (said === null)
    return (
      <span className="explained" data-explained="no">
        <Status tone="warn" icon="ring">
          {t('none')}
        </Status>
      </span>
    );
  return (
    <span className="explained" data-explained="yes">
      <b>{t('said')}</b> <span lang="vi">{said.text}</span>{' '}
      <span className="quiet">
        {t('by', { by: said.by, time: time(said.at) })}
        {writtenAt !== null && said.at < writtenAt ? ` ${t('older')}` : null}
      </span>
    </span>
  );
}
