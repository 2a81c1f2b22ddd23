import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ItemMessage } from '@/lib/features/conversation/model';

/** What officer and reviewer said about an item, oldest first. */
export function Messages({ messages }: Readonly<{ messages: readonly ItemMessage[] }>) {
  const t = useTranslations('review.conversation');
  const { time } = useReportingWords();
  if (messages.length === 0) return <p className="small quiet">{t('none')}</p>;
  return (
    <ul className="said-list">
      {messages.map(({ by, at, isMinistry, text }) => (
        <li key={`${at} ${text}`} data-side={isMinistry ? 'ministry' : 'province'}>
          <b className="block small">{t('said', { name: by, time: time(at) })}</b>
          <span lang="vi">{text}</span>
        </li>
      ))}
    </ul>
  );
}
