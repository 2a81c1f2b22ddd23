import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Answer } from '@/lib/features/reporting/model/answer';
import type { TaskBrief } from '@/lib/features/reporting/model/task';

/** An answer in one breath: `85 %, 1.598 tổ`, `hoàn thành 12/12/2022`, or the reason why there is no figure. */
export function useAnswerLine() {
  const t = useTranslations('reporting');
  const words = useReportingWords();
  return (task: TaskBrief, answer: Answer): string => {
    if (answer.valueStatus === null) return t('none-yet');
    if (answer.valueStatus !== 'reported') return t(`valueStatus.${answer.valueStatus}`);
    const done =
      answer.completedOn === null ? null : t('done-on', { day: words.day(answer.completedOn) ?? '' });
    return [words.percent(answer.percent), words.figure(task, answer.value), done]
      .filter((part) => part !== null)
      .join(', ');
  };
}
